import type { Mess } from '../../style.js';

/** Section titles in the other wordings that the form knows. */
export const sectionAliases: Mess = {
  kind: 'document',
  name: 'section-aliases',
  says: [],
  apply({ sheet, random, form }) {
    let changed = false;
    for (const section of sheet.sections) {
      const known = form.definition.sections.find(({ id }) => id === section.id)?.aliases ?? [];
      if (known.length === 0) continue;
      section.title = random.pick(known);
      changed = true;
    }
    return changed;
  },
};

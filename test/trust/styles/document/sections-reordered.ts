import type { Mess } from '../../style.js';

/** The sections come in another order, their titles and numbers with them. */
export const sectionsReordered: Mess = {
  kind: 'document',
  name: 'sections-reordered',
  says: [],
  apply({ sheet, random }) {
    sheet.sections = random.shuffle(sheet.sections);
    return sheet.sections.length > 1;
  },
};

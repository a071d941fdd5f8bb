import type { Mess } from '../../style.js';

/** A number stands alone below a table: no cell takes it. */
export const strayNumber: Mess = {
  kind: 'document',
  name: 'stray-number',
  says: ['a stray number after a table'],
  apply({ sheet, random }) {
    const sections = sheet.sections.filter(({ tables }) => tables.length > 0);
    if (sections.length === 0) return false;
    const text = String(random.pick([0, random.int(1, 9), random.int(10, 3000)]));
    random.pick(sections).after.unshift({ kind: 'paragraph', text });
    return true;
  },
};

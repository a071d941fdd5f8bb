import type { LayoutCell } from '../../../make/layout.js';
import { withTexts } from '../../../make/sheet.js';
import type { Mess } from '../../style.js';

/** A table is printed twice; where the copies differ, the cell is null and both are told. */
export const tableTwice: Mess = {
  kind: 'document',
  name: 'table-twice',
  says: [],
  apply(draft) {
    const { sheet, random, truth } = draft;
    const sections = sheet.sections.filter(({ tables }) => tables.length > 0);
    if (sections.length === 0 || draft.contradiction) return false;
    const section = random.pick(sections);
    const table = random.pick(section.tables);
    const cells = table.rows.flat().filter(({ text, path }) => path && /^\d+$/.test(text));
    const differs = random.chance(0.5) && cells.length > 0 ? random.pick(cells) : undefined;
    const other = (cell: LayoutCell) =>
      cell === differs ? String(Number(cell.text) + 3) : cell.text;
    const copy = withTexts(table, other);
    if (differs) {
      truth.set(differs.path!, { value: null, sure: true });
      draft.must.push({ rules: ['ambiguous-cell'], path: differs.path! });
    }
    section.tables.splice(section.tables.indexOf(table) + 1, 0, copy);
    return true;
  },
};

import { withTexts } from '../../../make/sheet.js';
import type { Mess } from '../../style.js';

/** Last year's table stands below this year's under a caption of its own: none of its numbers count. */
export const otherYearTable: Mess = {
  kind: 'document',
  name: 'other-year-table',
  says: [],
  apply(draft) {
    const { sheet, random, form, year } = draft;
    const sections = sheet.sections.filter(({ tables }) => tables.length > 0);
    if (form.definition.language !== 'zh' || sections.length === 0) return false;
    const section = random.pick(sections);
    const table = random.pick(section.tables);
    const other = withTexts(table, ({ kind, text }) =>
      kind === 'value' && /^\d+$/.test(text) ? String(random.int(0, 99)) : text,
    );
    const title = form.tables.find(({ id }) => id === table.table)!.definition.title.zh;
    for (const cell of other.rows.flat()) delete cell.path;
    other.caption = `${year - 1}年${title}`;
    table.caption = `${year}年${title}`;
    section.tables.splice(section.tables.indexOf(table) + 1, 0, other);
    return true;
  },
};

import type { Mess } from '../../style.js';

/** Only some of the form's tables are printed: the others are said to be missing. */
export const tableMissing: Mess = {
  kind: 'document',
  name: 'table-missing',
  says: [],
  apply(draft) {
    const { sheet, random, truth, form } = draft;
    const ids = sheet.sections.flatMap(({ tables }) => tables.map(({ table }) => table));
    if (ids.length < 2 || draft.contradiction) return false;
    const gone = random.pick(ids);
    for (const section of sheet.sections) {
      section.tables = section.tables.filter(({ table }) => table !== gone);
    }
    for (const { path, table } of form.leaves) {
      if (table.id === gone) truth.set(path, { value: null, sure: true });
    }
    draft.must = draft.must.filter(({ path }) => path?.split('.')[0] !== gone);
    draft.must.push({ rules: ['missing-table'], path: gone });
    return true;
  },
};

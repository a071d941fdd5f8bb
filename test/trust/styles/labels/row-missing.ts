import type { LayoutCell } from '../../../make/layout.js';
import { closedTables } from '../../closed-tables.js';
import { dropCell, isOptional } from '../../draft.js';
import type { Mess } from '../../style.js';

/** A row that every issue of the form has is not printed: its cells are null, and that is said. */
export const rowMissing: Mess = {
  kind: 'labels',
  name: 'row-missing',
  says: [],
  apply(draft) {
    const { random } = draft;
    const tables = closedTables(draft);
    const places = tables.flatMap((table) =>
      table.rows.flatMap((row, y) => {
        const paths = row.flatMap(({ path }) => path ?? []);
        // The label of a group without cells of its own is missed by nobody.
        const needed = paths.length > 0 && !paths.some((path) => isOptional(draft, path));
        return needed && isLone(row, y, table.rows) ? [{ table, y }] : [];
      }),
    );
    if (places.length === 0) return false;
    const { table, y } = random.pick(places);
    for (const { path } of table.rows[y]!) {
      if (path !== undefined) dropCell(draft, path);
    }
    table.rows.slice(0, y).forEach((above, at) => {
      for (const cell of above) if (at + cell.rowSpan > y) cell.rowSpan--;
    });
    table.rows.splice(y, 1);
    draft.must.push({ rules: ['missing-row'], path: table.table });
    return true;
  },
};

/** A row with one label of its own, which is not the only row of its table. */
function isLone(row: LayoutCell[], y: number, rows: LayoutCell[][]): boolean {
  const labels = row.filter(({ kind }) => kind === 'row');
  const next = rows[y + 1]?.some(({ kind }) => kind === 'row');
  const before = rows[y - 1]?.some(({ kind }) => kind === 'row');
  return labels.length === 1 && row.length > 1 && Boolean(next || before);
}

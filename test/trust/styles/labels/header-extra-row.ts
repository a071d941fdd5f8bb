import type { Layout, LayoutCell } from '../../../make/layout.js';
import type { Draft } from '../../draft.js';
import type { Mess } from '../../style.js';

/** Header words whose second half stands in a row of its own below. */
export const headerExtraRow: Mess = {
  kind: 'labels',
  name: 'header-extra-row',
  says: ['words split by a space, a line, `<br>` or an extra row'],
  apply(draft) {
    const tables = draft.sheet.sections.flatMap((section) => section.tables);
    const wanted = tables.filter((table) => lastHeader(table) >= 0);
    for (const table of wanted) addRow(table, draft);
    return wanted.length > 0;
  },
};

/** The last row of nothing but header cells, none of which reaches further down. */
function lastHeader({ rows }: Layout): number {
  return rows.findLastIndex(
    (row) =>
      row.length > 0 &&
      row.every(({ kind, rowSpan }) => kind === 'header' && rowSpan === 1) &&
      row.some(({ text }) => text.length >= 4),
  );
}

function addRow(table: Layout, { random }: Draft): void {
  const at = lastHeader(table);
  const row = table.rows[at]!;
  const second: LayoutCell[] = row.map((cell) => ({ ...cell, text: '' }));
  row.forEach((cell, x) => {
    if (cell.text.length < 4) return;
    const cut = random.int(2, cell.text.length - 2);
    second[x]!.text = cell.text.slice(cut);
    cell.text = cell.text.slice(0, cut);
  });
  table.rows.slice(0, at).forEach((above, y) => {
    for (const cell of above) if (y + cell.rowSpan > at) cell.rowSpan++;
  });
  table.rows.splice(at + 1, 0, second);
  if (table.headRows > at) table.headRows++;
}

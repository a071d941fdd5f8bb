import type { LayoutCell } from '../make/layout.js';
import type { Draft } from './draft.js';
import { readRow } from './perfect-reader.js';

/** The value cells of each row of the sheet that has any. */
export function valueRows({ sheet }: Draft): LayoutCell[][] {
  const tables = sheet.sections.flatMap((section) => section.tables);
  const rows = tables.flatMap((table) => table.rows);
  return rows
    .map((row) => row.filter(({ kind }) => kind === 'value'))
    .filter((row) => row.length > 0);
}

/** A shape that prints nothing for a blank cell: where a row has one, it may stand anywhere. */
export function loseBlanks(draft: Draft): void {
  const strays = strayNumbers(draft);
  for (const cells of valueRows(draft)) {
    const stray = strays.get(cells[cells.length - 1]!);
    const texts = [...cells.map(({ text }) => text), ...(stray === undefined ? [] : [stray])];
    const printed = texts.filter((text) => text.trim() !== '');
    if (printed.length > 0) readRow(draft, cells, printed);
  }
}

/** A number that stands alone right below a table, by the table's last cell. */
function strayNumbers({ sheet }: Draft): Map<LayoutCell, string> {
  return new Map(
    sheet.sections.flatMap(({ tables, after }) => {
      const last = tables[tables.length - 1]?.rows.flat().pop();
      const text = after[0]?.text ?? '';
      return last && /^\d+$/.test(text) ? [[last, text]] : [];
    }),
  );
}

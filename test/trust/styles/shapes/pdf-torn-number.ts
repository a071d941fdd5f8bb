import type { Layout, LayoutCell } from '../../../make/layout.js';
import { spacedRows } from '../../../make/print/spaced-rows.js';
import type { TablePrinter } from '../../../make/print/table-printer.js';
import { type Draft, leaveOpen } from '../../draft.js';
import { insertionsThatFit } from '../../perfect-reader.js';
import { printPdf } from '../../print-pdf.js';
import type { Shape } from '../../style.js';

/** One number of a row stands on a line of its own: its sums tell which, if they do. */
export const pdfTornNumber: Shape = {
  kind: 'shape',
  name: 'pdf-torn-number',
  says: ['one number torn out as a line of its own'],
  needsSums: true,
  without: ['lost-labels', 'stray-number', 'table-twice'],
  fits: (draft) => longRows(draft).length > 0,
  print(draft) {
    const { random } = draft;
    const values = random.pick(longRows(draft));
    const x = random.int(0, values.length - 1);
    const torn = values[x]!;
    const readings = insertionsThatFit(draft, values, x);
    const open = values.filter((_, at) => new Set(readings.map((row) => row[at])).size > 1);
    leaveOpen(
      draft,
      open.map(({ path }) => path ?? ''),
    );
    const before = random.chance(0.5);
    const print = spacedRows({ labelWidth: random.int(14, 24) });
    return printPdf(draft, () => (layout) => tear(layout, values, torn, before, print));
  },
};

function longRows({ sheet }: Draft): LayoutCell[][] {
  const rows = sheet.sections.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  return rows
    .filter((row) => row.some(({ kind }) => kind === 'row'))
    .map((row) => row.filter(({ path }) => path !== undefined))
    .filter((row) => row.length > 2 && row.every(({ text }) => /^\d+$/.test(text)));
}

/** Print the row without its number, and the number on the line before or after. */
function tear(
  layout: Layout,
  values: LayoutCell[],
  torn: LayoutCell,
  before: boolean,
  print: TablePrinter,
): string {
  const at = layout.rows.findIndex((row) => row.includes(values[0]!));
  if (at < 0) return print(layout);
  const rows = layout.rows.map((row) =>
    row.map((cell) => (cell === torn ? { ...cell, text: '' } : cell)),
  );
  const part = (from: number, to: number) => print({ ...layout, rows: rows.slice(from, to) });
  const [row, line] = [part(at, at + 1), torn.text];
  const own = before ? [line, row] : [row, line];
  return [part(0, at), ...own, part(at + 1, rows.length)].filter(Boolean).join('\n');
}

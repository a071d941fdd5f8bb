import type { Layout, LayoutCell } from './layout.js';

/**
 * Print a row group as one row: its label and one cell a column, in place of the rows that the
 * form divides it into.
 * @param label the group's label as the layout prints it
 * @param texts what the one row prints, a column each
 */
export function collapseGroup(layout: Layout, label: string, texts: string[]): Layout {
  const at = layout.rows.findIndex((row) =>
    row.some(({ text, kind }) => kind === 'row' && text === label),
  );
  const first = layout.rows[at]!;
  const group = first.findIndex(({ text }) => text === label);
  const { rowSpan } = first[group]!;
  const values = first.filter(({ kind }) => kind === 'value');
  const labels = first.slice(group + 1).filter(({ kind }) => kind === 'row');
  const wide = labels.reduce((sum, { colSpan }) => sum + colSpan, first[group]!.colSpan);
  const row: LayoutCell[] = [
    ...first.slice(0, group),
    { kind: 'row', text: label, colSpan: wide, rowSpan: 1 },
    ...values.map(({ colSpan }, x) => ({
      kind: 'value' as const,
      text: texts[x]!,
      colSpan,
      rowSpan: 1,
    })),
  ];
  const rows = [...layout.rows.slice(0, at), row, ...layout.rows.slice(at + rowSpan)];
  return { ...layout, rows: shrinkSpans(rows, at, rowSpan - 1) };
}

/** Shorten the spans that reach over the rows taken out below a row. */
function shrinkSpans(rows: LayoutCell[][], at: number, by: number): LayoutCell[][] {
  return rows.map((row, y) =>
    row.map((cell) =>
      y <= at && y + cell.rowSpan - 1 > at ? { ...cell, rowSpan: cell.rowSpan - by } : cell,
    ),
  );
}

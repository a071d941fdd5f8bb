import type { TablePrinter } from './table-printer.js';

/**
 * One row a line, spans collapsed: first the cells with text, then one bare bar for each blank
 * slot; the table's last line loses its trailing blanks.
 */
export const barRows: TablePrinter = (layout) => {
  const covered = coveredSlots(layout.rows);
  const lines = layout.rows.map((row, y) => {
    const texts = row.map(({ text }) => text).filter((text) => text !== '');
    const blanks = covered[y]! + row.reduce((sum, cell) => sum + cell.colSpan, 0) - texts.length;
    return { texts: texts.map((text) => `${text} | `).join(''), blanks };
  });
  return lines
    .map(({ texts, blanks }, y) => texts + '|'.repeat(y + 1 < lines.length ? blanks : 0))
    .map((line) => line.trimEnd())
    .join('\n');
};

/** For each row, the slots that cells of rows above cover. */
export function coveredSlots(rows: Parameters<TablePrinter>[0]['rows']): number[] {
  const covered = rows.map(() => 0);
  rows.forEach((row, y) => {
    for (const { rowSpan, colSpan } of row) {
      for (let below = y + 1; below < y + rowSpan; below++) covered[below]! += colSpan;
    }
  });
  return covered;
}

import type { TablePrinter } from './table-printer.js';

/** One cell a line, each ending in a bar; a blank cell is a lone bar. */
export const barPerLine: TablePrinter = (layout) =>
  layout.rows
    .flat()
    .map((cell) => `${cell.text} |`.trimStart())
    .join('\n');

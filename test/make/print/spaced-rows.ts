import { chunk } from './page-lines.js';
import type { TablePrinter } from './table-printer.js';

/** How the text layer of a PDF shows a table. */
export interface SpacedRowOptions {
  /** The most characters that fit a label's line; a longer label is broken. */
  labelWidth: number;
  /** A page mark is put after each so many lines. */
  pageLength?: number;
  /** Numbers stand behind the last line of their label, or on a line of their own after it. */
  numbers?: 'beside' | 'after';
}

/** A row a line, cells parted by spaces, long labels broken, page marks in between. */
export function spacedRows({
  labelWidth,
  pageLength = Number.POSITIVE_INFINITY,
  numbers = 'beside',
}: SpacedRowOptions): TablePrinter {
  return (layout) => {
    const lines = layout.rows.flatMap((row) => {
      const labels = row.filter(({ kind }) => kind !== 'value').map(({ text }) => text);
      const values = row.filter(({ kind }) => kind === 'value').map(({ text }) => text);
      const group = labels.slice(0, -1);
      const last = chunk(labels.at(-1) ?? '', labelWidth);
      if (values.length === 0) return labels.join(' ');
      const printed = values.filter(Boolean);
      if (numbers === 'after') return [...group, ...last, printed.join(' ')].filter(Boolean);
      return [...group, ...last.slice(0, -1), [last.at(-1), ...printed].filter(Boolean).join(' ')];
    });
    let page = 2;
    return lines
      .flatMap((line, index) => ((index + 1) % pageLength === 0 ? [line, `- ${page++} -`] : line))
      .join('\n');
  };
}

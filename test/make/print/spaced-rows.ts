import type { TablePrinter } from './table-printer.js';

/** How the text layer of a PDF shows a table. */
export interface PdfOptions {
  /** The most characters that fit a label's line; a longer label is broken. */
  labelWidth: number;
  /** A page mark is put after each so many lines. */
  pageLength: number;
}

/** A row a line, cells parted by spaces, long labels broken, page marks in between. */
export function spacedRows({ labelWidth, pageLength }: PdfOptions): TablePrinter {
  return (layout) => {
    const lines = layout.rows.flatMap((row) => {
      const labels = row.filter(({ kind }) => kind !== 'value').map(({ text }) => text);
      const values = row.filter(({ kind }) => kind === 'value').map(({ text }) => text);
      const group = labels.slice(0, -1);
      const last = chunk(labels.at(-1) ?? '', labelWidth);
      if (values.length === 0) return labels.join(' ');
      return [...group, ...last.slice(0, -1), [last.at(-1), ...values].filter(Boolean).join(' ')];
    });
    let page = 2;
    return lines
      .flatMap((line, index) => ((index + 1) % pageLength === 0 ? [line, `- ${page++} -`] : line))
      .join('\n');
  };
}

function chunk(text: string, width: number): string[] {
  const out: string[] = [];
  for (let from = 0; from < text.length; from += width) out.push(text.slice(from, from + width));
  return out.length > 0 ? out : [''];
}

import type { Layout } from '../layout.js';
import type { TablePrinter } from './table-printer.js';

/**
 * Labels first and their numbers after them: for each run of rows of a page, the lines of labels,
 * then as many lines of numbers in the same order.
 * @param runOf the number of rows that the next run has
 */
export function farRows(runOf: (layout: Layout) => number): TablePrinter {
  return (layout) => {
    const out: string[] = [];
    let labels: string[] = [];
    let numbers: string[] = [];
    let left = runOf(layout);
    const flush = () => {
      out.push(...labels, ...numbers);
      labels = [];
      numbers = [];
      left = runOf(layout);
    };
    for (const row of layout.rows) {
      const values = row.filter(({ kind }) => kind === 'value').map(({ text }) => text);
      const words = row.filter(({ kind }) => kind !== 'value').map(({ text }) => text);
      if (values.length === 0) {
        flush();
        out.push(words.join(' '));
        continue;
      }
      labels.push(...words);
      numbers.push(values.filter(Boolean).join(' '));
      if (--left === 0) flush();
    }
    flush();
    return out.filter(Boolean).join('\n');
  };
}

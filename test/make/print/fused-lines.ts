import type { TablePrinter } from './table-printer.js';

/**
 * How the values of a row stand: numbers are lengths of groups whose lexemes run together, what is
 * between them is printed as it is. `'1\n\n3'` prints 5, 0, 0, 0 as a line `5`, a blank line and a
 * line `000`.
 */
export type RowPattern = (values: string[], table: string) => string;

/** Labels on lines of their own with blank lines between, values as a pattern says. */
export function fusedLines(patternOf: RowPattern): TablePrinter {
  return (layout) =>
    layout.rows
      .map((row) => {
        const labels = row.filter(({ kind }) => kind !== 'value').map(({ text }) => text);
        const values = row.filter(({ kind }) => kind === 'value').map(({ text }) => text);
        if (values.length === 0) return labels.join('\n\n');
        const pattern = patternOf(values, layout.table);
        return [...labels, fill(pattern, values)].join('\n\n');
      })
      .join('\n\n');
}

function fill(pattern: string, values: string[]): string {
  let next = 0;
  const text = pattern.replace(/\d+/g, (length) => {
    const group = values.slice(next, next + Number(length));
    next += Number(length);
    return group.join('');
  });
  if (next !== values.length)
    throw new Error(`Unexpected pattern for ${next} values, expected ${values.length}`);
  return text;
}

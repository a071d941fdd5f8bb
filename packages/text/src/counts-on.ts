import type { Line } from './analyse-lines.js';
import { splitCells } from './split-cells.js';

/** A label stands this often, on the average, where lines count on. */
const again = 2;

/**
 * Tell whether lines only count on (Annex 1, Annex 2, Section 1.1): words that come again and again
 * with a number behind them are no rows of a table, whose labels differ.
 */
export function countsOn(lines: readonly Line[]): boolean {
  const strong = lines.filter(({ kind }) => kind !== 'short');
  if (strong.length < 2 || strong.some(({ kind }) => kind !== 'space')) return false;
  const labels = new Set<string>();
  for (const { raw } of strong) {
    const cells = splitCells(raw, 'space');
    if (cells.length !== 2 || !/\p{L}/u.test(cells[0]!.value)) return false;
    labels.add(cells[0]!.value);
  }
  return labels.size * again <= strong.length;
}

import { readLexeme } from '../../coerce/read-lexeme.js';
import type { AssignedChart } from './assign-charts.js';
import type { Chart, ChartCell, ChartRow } from './chart.js';

/**
 * Find the row that may be the rest of a table on the next page: alone, without a head, as wide as
 * the table that it stands right behind, and none that the form knows, so that it was not read.
 */
export function leftBehind(
  parts: readonly AssignedChart[],
  charts: readonly Chart[],
  taken: ReadonlySet<Chart>,
): ChartRow[] {
  return parts.flatMap(({ chart, head, index }) => {
    const next = charts[index + 1];
    if (!next?.aligned || taken.has(next) || next.section !== chart.section) return [];
    if (next.width !== chart.width || next.rows.length !== 1) return [];
    const [row] = next.rows;
    const name = row!.cells[head.names[0] ?? 0];
    const filled = [...head.values.keys()].some((x) => row!.cells[x]?.text);
    return name && name.text !== '' && !isNumber(name) && filled ? [row!] : [];
  });
}

function isNumber(cell: ChartCell | undefined): boolean {
  return readLexeme(cell?.text ?? '')?.kind === 'number';
}

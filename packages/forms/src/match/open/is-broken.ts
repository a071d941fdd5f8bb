import type { AssignedChart } from './assign-charts.js';
import type { Chart } from './chart.js';

/**
 * Tell whether a row beside a chart of lines between bars is broken over several lines by its blank
 * cells: a line of a single cell, which is blank or before one that begins with a blank.
 */
export function isBroken({ chart, index }: AssignedChart, charts: readonly Chart[]): boolean {
  if (chart.rows.some(({ line }) => line.kind === 'grid')) return false;
  const [before, after] = [charts[index - 1], charts[index + 1]];
  return (
    (isPiece(before) && touches(before, chart) && leads(before, chart)) ||
    (isPiece(after) && touches(chart, after) && leads(after, charts[index + 2]))
  );
}

/** Lines of one cell that ends in a bar. */
function isPiece(chart: Chart | undefined): chart is Chart {
  if (chart?.width !== 1) return false;
  const { node } = chart.rows[0]!.line;
  return node.type === 'streamLine' && node.separator === 'bar';
}

/** A table region ends with its last row: the next one goes on with none of its. */
function touches(before: Chart, { start, rows }: Chart): boolean {
  return before.start + before.rows.length === start && !rows[0]!.line.opens;
}

function leads({ rows }: Chart, next: Chart | undefined): boolean {
  return rows.some(isBlank) || (next !== undefined && isBlank(next.rows[0]!));
}

function isBlank({ cells }: Chart['rows'][number]): boolean {
  return cells[0]?.text === '';
}

import type { AssignedChart } from './assign-charts.js';

/** Fewer rows may end early because their last cells are blank. */
const fewest = 3;

/**
 * Find the tables of a document whose lines lost their blanks: rows end early, by as much as they
 * have blanks, and no row of any table has a blank before a value, so that what stands in a column
 * may have moved up from another. In a grid, and between bars at both ends, cells stay where they
 * are.
 */
export function dropsBlanks(charts: readonly AssignedChart[]): (chart: AssignedChart) => boolean {
  const shapes = new Map(charts.map((chart) => [chart, shapeOf(chart)]));
  const all = [...shapes.values()];
  const early = all.reduce((sum, shape) => sum + shape.early, 0);
  if (early < fewest || all.some(({ gaps }) => gaps)) return () => false;
  return (chart) => shapes.get(chart)?.short ?? false;
}

interface RowEnds {
  /** How many rows of numbers end before others do. */
  early: number;
  /** A row has a blank before a value. */
  gaps: boolean;
  /** A row ends before the last column does. */
  short: boolean;
}

function shapeOf({ chart, head }: AssignedChart): RowEnds {
  const first = Math.max(-1, ...head.names.filter((x) => x !== undefined)) + 1;
  const rows = chart.rows
    .slice(head.rows)
    .filter(({ line }) => line.kind !== 'grid' && !line.framed)
    .map(({ cells }) => [...cells].slice(first).map((cell) => (cell?.text ?? '') !== ''));
  const ends = rows.map((filled) => filled.lastIndexOf(true) + 1);
  const width = Math.max(0, ...ends);
  const columns = Math.max(0, ...head.values.keys()) + 1 - first;
  return {
    early: ends.filter((end) => end > 0 && end < width).length,
    short: ends.some((end) => end > 0 && end < columns),
    gaps: rows.some((filled, y) => filled.slice(0, ends[y]).includes(false)),
  };
}

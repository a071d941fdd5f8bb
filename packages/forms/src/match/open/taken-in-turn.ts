import type { Interleaved } from '../interleaved.js';
import type { AssignedChart } from './assign-charts.js';
import { readHead } from './head.js';
import { comeAgain } from './is-shifted.js';
import type { Shape } from './shape.js';

/** A head over the rows of two tables prints this much of the columns of each. */
const least = 0.9;

/**
 * Find the lines that hold the rows of two tables in turn: the names of one come again for the
 * other, which stands nowhere else, under the heads of both.
 */
export function takenInTurn(
  found: ReadonlyMap<Shape, AssignedChart[]>,
  shapes: readonly Shape[],
): Interleaved[] {
  const missing = shapes.filter((shape) => !found.has(shape));
  return [...found].flatMap(([shape, parts]) => {
    const woven = parts.find((part) => part.head.score >= least && comeAgain(part));
    if (!woven) return [];
    const fits = missing.map((other) => ({ other, head: readHead(woven.chart, other) }));
    const [best] = fits
      .filter(({ head }) => head.score >= least && head.rows !== woven.head.rows)
      .sort((a, b) => b.head.score - a.head.score);
    if (!best) return [];
    const ids: Interleaved['ids'] = [shape.table.id, best.other.table.id];
    return [{ ids, place: woven.chart.rows[0]!.cells[0]?.place }];
  });
}

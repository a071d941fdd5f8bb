import type { Interleaved } from '../interleaved.js';
import type { AssignedChart } from './assign-charts.js';
import { readHead } from './head.js';
import type { Shape } from './shape.js';

/** A head over the rows of two tables prints this much of the columns of each. */
const least = 0.9;

/**
 * Find the lines that hold the rows of two tables in turn: under the heads of both, of which the
 * other stands nowhere else.
 */
export function takenInTurn(
  found: ReadonlyMap<Shape, AssignedChart[]>,
  shapes: readonly Shape[],
): Interleaved[] {
  const missing = shapes.filter((shape) => !found.has(shape));
  return [...found].flatMap(([shape, parts]) => {
    const woven = parts.find(({ head, chart }) => head.score >= least && !isGrid(chart));
    if (!woven) return [];
    const fits = missing.map((other) => ({ other, score: otherHead(woven, other) }));
    const [best] = fits.filter(({ score }) => score >= least).sort((x, y) => y.score - x.score);
    if (!best) return [];
    const ids: Interleaved['ids'] = [shape.table.id, best.other.table.id];
    return [{ ids, place: woven.chart.rows[0]!.cells[0]?.place }];
  });
}

/** How well a head of other rows than those of the chart's own fits a table. */
function otherHead({ chart, head }: AssignedChart, shape: Shape): number {
  const whole = readHead(chart, shape);
  const rows = chart.rows.slice(0, head.rows).filter((_, y) => y !== head.rows - 1);
  const alone = rows.map((row) => {
    return readHead({ ...chart, rows: [row], width: row.cells.length }, shape).score;
  });
  return Math.max(0, ...alone, whole.rows === head.rows ? 0 : whole.score);
}

function isGrid({ rows }: AssignedChart['chart']): boolean {
  return rows[0]!.line.kind === 'grid';
}

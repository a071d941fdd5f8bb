import { readLexeme } from '../../coerce/read-lexeme.js';
import { fold } from '../../text/fold.js';
import type { AssignedChart } from './assign-charts.js';
import type { ChartRow } from './chart.js';

/** With this share of rows amiss the lines do not keep their columns. */
const share = 0.2;
const fewest = 2;

/**
 * Tell whether lines of cells lost their columns, as where merged cells leave no blank, or hold the
 * rows of two tables in turn: numbers stand for names, names come again. In a grid they cannot.
 */
export function isShifted({ chart, head }: AssignedChart): boolean {
  const body = chart.rows.slice(head.rows).filter(({ line }) => line.kind !== 'grid');
  const names = head.names.filter((x) => x !== undefined);
  if (body.length === 0 || names.length === 0) return false;
  const amiss = body.filter((row) => names.some((x) => isNumber(row, x))).length;
  if (names.length > 1) return amiss > 0 || (isRagged(body) && !body.some(isBelow));
  return amiss >= Math.max(1, body.length * share) || comeAgain(body, names[0]!);
}

function isNumber({ cells }: ChartRow, x: number): boolean {
  return readLexeme(cells[x]?.text ?? '')?.kind === 'number';
}

function isRagged(rows: readonly ChartRow[]): boolean {
  return new Set(rows.map(({ cells }) => cells.length)).size > 1;
}

/** A blank stands for the name of the group above. */
function isBelow({ cells }: ChartRow): boolean {
  return cells[0]?.text === '';
}

/** Half of the names or more stand twice. */
function comeAgain(rows: readonly ChartRow[], x: number): boolean {
  const names = rows.map(({ cells }) => fold(cells[x]?.text ?? '')).filter(Boolean);
  const twice = names.length - new Set(names).size;
  return twice >= fewest && twice * 2 >= new Set(names).size;
}

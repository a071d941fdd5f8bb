import { readLexeme } from '../../coerce/read-lexeme.js';
import { fold } from '../../text/fold.js';
import type { AssignedChart } from './assign-charts.js';
import type { ChartRow } from './chart.js';
import type { InnerNames } from './inner-names.js';

/** With this share of rows amiss the lines do not keep their columns. */
const share = 0.2;
const fewest = 2;

/**
 * Tell whether lines of cells lost their columns, as where merged cells leave no blank, or hold the
 * rows of two tables in turn: numbers stand for names or have none, names come again, or stand where
 * those of groups do or behind their values. In a grid they cannot.
 */
export function isShifted(part: AssignedChart, inner: InnerNames): boolean {
  const { head } = part;
  const body = linesOf(part);
  const names = head.names.filter((x) => x !== undefined);
  if (body.length === 0 || names.length === 0) return false;
  const odd = body.filter((row) => names.some((x) => isNumber(row, x))).length;
  if (names.length > 1) {
    const leads = body.some((row) => inner.leads(row, names[0]!));
    const apart = groupsApart(body, names[0]!);
    return odd > 0 || leads || apart || (isRagged(body) && !body.some(isBelow));
  }
  const bare = body.filter((row) => textAt(row, names[0]!) === '' && hasNumber(row)).length;
  const behind = Math.min(...head.values.keys()) < names[0]! && !isHeaded(part, names[0]!);
  return behind || odd + bare >= Math.max(1, body.length * share) || comeAgain(part);
}

/** Tell whether half of the names of a chart, or more, stand in it twice. */
function comeAgain(part: AssignedChart): boolean {
  const x = part.head.names[0] ?? 0;
  const names = linesOf(part).flatMap((row) => fold(textAt(row, x)) || []);
  const twice = names.length - new Set(names).size;
  return twice >= fewest && twice * 2 >= new Set(names).size;
}

/** The rows of a chart that stand in no grid. */
function linesOf({ chart, head }: AssignedChart): ChartRow[] {
  return chart.rows.slice(head.rows).filter(({ line }) => line.kind !== 'grid');
}

/** The rows of a group stand together; names that come again behind others are those of inner rows. */
function groupsApart(rows: readonly ChartRow[], x: number): boolean {
  const names = rows.flatMap((row) => fold(textAt(row, x)) || []);
  const groups = names.filter((name, at) => name !== names[at - 1]);
  return groups.length - new Set(groups).size >= fewest;
}

function isHeaded({ chart, head }: AssignedChart, x: number): boolean {
  return chart.rows.slice(0, head.rows).some((row) => textAt(row, x) !== '');
}

function hasNumber(row: ChartRow): boolean {
  return [...row.cells.keys()].some((x) => isNumber(row, x));
}

function isNumber(row: ChartRow, x: number): boolean {
  return readLexeme(textAt(row, x))?.kind === 'number';
}

function isRagged(rows: readonly ChartRow[]): boolean {
  return new Set(rows.map(({ cells }) => cells.length)).size > 1;
}

/** A blank stands for the name of the group above. */
function isBelow(row: ChartRow): boolean {
  return row.cells.length > 0 && textAt(row, 0) === '';
}

function textAt({ cells }: ChartRow, x: number): string {
  return cells[x]?.text ?? '';
}

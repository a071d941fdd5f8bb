import type { Equation } from '../check/equations.js';
import type { Budget } from './budget.js';
import { figureOf } from './figure-of.js';
import { type Filling, fillColumns, mostWays } from './fill-columns.js';
import { cellsOfRow, type RowEvidence } from './gather-rows.js';
import { rowSums } from './row-equations.js';
import type { Assignment } from './slot.js';

/**
 * List the ways in which the numbers of a row can stand where its labels do not tell which of the
 * columns there are: those that keep the sums within the row. Gives none where these tell nothing.
 * A sum that no way at all keeps is noted: it is contradicted whatever the columns are.
 */
export function assignUnsure(
  evidence: RowEvidence,
  equations: Equation[],
  budget: Budget,
): Assignment[] {
  const filling = fillingOf(evidence, equations);
  if (!filling || filling.equations.length === 0) return [];
  const ways = fillColumns(filling, budget);
  if (ways.length >= mostWays || budget.steps < 0) return [];
  if (ways.length > 0) return isSumOfSome(ways, filling) ? ways : [];
  const broken = equations.filter((equation) => {
    const own = sumsWithin(evidence, [equation]);
    if (own.length === 0) return false;
    return fillColumns({ ...filling, equations: own }, budget).length === 0 && budget.steps >= 0;
  });
  if (broken.length > 0) evidence.broken = broken;
  return [];
}

/** One line of numbers, as many as the form has columns that must be there, or more. */
function fillingOf(evidence: RowEvidence, equations: Equation[]): Filling | undefined {
  const { columns } = evidence.block;
  const items = evidence.values.filter((item) => item.lexeme!.kind !== 'blank');
  const needed = columns.filter(({ optional }) => !optional).length;
  if (items.length < needed || items.length > columns.length) return undefined;
  const plain = items.every(({ line, lexeme }) => {
    const number = lexeme!.kind === 'number' && !/^0\d/u.test(lexeme!.digits ?? '');
    return number && line === items[0]!.line;
  });
  if (!plain) return undefined;
  return {
    items,
    leaves: cellsOfRow(evidence),
    order: columns.map((_, at) => at),
    how: items[0]!.line.kind === 'grid' ? 'grid' : 'row',
    blanks: columns.length - items.length,
    skips: 0,
    parted: false,
    equations: sumsWithin(evidence, equations),
  };
}

function sumsWithin(evidence: RowEvidence, equations: Equation[]) {
  return rowSums(equations, cellsOfRow(evidence));
}

/** Zeros add up wherever they stand. */
function isSumOfSome(ways: Assignment[], { leaves, equations }: Filling): boolean {
  return ways.every((slots) =>
    equations.every(({ terms }) =>
      terms.some(({ column }) => (figureOf(slots[column], leaves[column]!) ?? 0) !== 0),
    ),
  );
}

import type { Equation } from '../check/equations.js';
import { type Budget, doSumsLack } from './budget.js';
import { distrustPadded } from './distrust-padded.js';
import { figureOf } from './figure-of.js';
import { cellsOfRow, type RowEvidence } from './gather-rows.js';
import { makeNetwork } from './make-network.js';
import { distrustMoved } from './moved-blanks.js';
import { narrow } from './narrow.js';
import {
  addUp,
  isSummed,
  isZero,
  type RowEquation,
  rowEquations,
  rowSums,
} from './row-equations.js';
import { type Assignment, readingOf, type Slot } from './slot.js';

/** A row with the ways its values can stand, and how many are left. */
export interface OpenRow {
  evidence: RowEvidence;
  candidates: Assignment[];
}

/**
 * Let the constraints of the form decide between the ways in which values can stand.
 * Rows with one way are taken as they are: a contradiction among them is for the checks to tell.
 * Where no choice satisfies the constraints, or none can be found within the budget, all stay open.
 */
export function solve(rows: OpenRow[], equations: Equation[], budget: Budget): void {
  const lack = doSumsLack(budget);
  for (const row of rows) {
    const blank = row.candidates.some((slots) => slots.includes(null));
    if (row.candidates.length > 1 && !(lack && blank)) keepBalanced(row, equations);
  }
  distrustPadded(rows, equations);
  distrustMoved(rows, equations, budget);
  if (!rows.some(({ candidates }) => candidates.length > 1)) return;
  const network = makeNetwork(rows, equations);
  const kept = narrow(network, budget);
  if (!kept) return;
  network.rows.forEach((row, index) => {
    row.candidates = kept[index]!.map((choice) => row.candidates[choice]!);
  });
}

/** Tell whether the numbers of a row, in printed order, satisfy the equations within the row. */
export function balances(evidence: RowEvidence, equations: Equation[]): boolean {
  const slots = evidence.values.map((item): Slot => {
    return { item, lexeme: item.lexeme!, how: 'row' };
  });
  return satisfies(evidence, slots, equations);
}

/** Tell whether one way to fill a row contradicts no equation within the row. */
export function satisfies(
  evidence: RowEvidence,
  slots: Assignment,
  equations: Equation[],
): boolean {
  const leaves = cellsOfRow(evidence);
  const values = leaves.map((leaf, x) => figureOf(slots[x], leaf));
  return rowEquations(equations, leaves).every((equation) => {
    const sum = addUp(equation, values);
    if (sum === undefined || equation.kind === 'atMost') return true;
    if (equation.kind === 'equal') return isZero(sum);
    return !isZero(sum) || values[equation.when!] === 0;
  });
}

/** Keep the ways that satisfy the equations which lie within the row, a blank counted as nothing. */
function keepBalanced(row: OpenRow, equations: Equation[]): void {
  const leaves = cellsOfRow(row.evidence);
  const within = rowSums(equations, leaves);
  const numbers = row.evidence.values.filter(({ lexeme }) => lexeme!.kind !== 'blank');
  // Which of the numbers is one too many no sum tells that lacks a part.
  const lacking = numbers.length > leaves.length ? Number.NaN : 0;
  const kept = row.candidates.filter((slots) => {
    const values = leaves.map((leaf, x) => figureOf(slots[x], leaf) ?? (slots[x] ? lacking : 0));
    return within.every((equation) => {
      const sum = addUp(equation, values)!;
      return Number.isNaN(sum) || isZero(sum);
    });
  });
  if (kept.length > 0 && kept.every((slots) => isTold(slots, within))) row.candidates = kept;
}

/** Where blanks were dropped, only what is part of a sum is told by it. */
function isTold(slots: Assignment, within: RowEquation[]): boolean {
  return slots.every((slot) => slot !== null) || isSummed(slots, within);
}

/** The slot that all ways left agree on; `open` where they do not. */
export function agreed(row: OpenRow, column: number): Slot | null | 'open' {
  const { candidates } = row;
  const first = candidates[0]?.[column] ?? null;
  for (let way = 1; way < candidates.length; way++) {
    if (readingOf(candidates[way]![column] ?? null) !== readingOf(first)) return 'open';
  }
  return first;
}

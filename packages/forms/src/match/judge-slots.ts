import type { Equation } from '../check/equations.js';
import { figureOf } from './figure-of.js';
import { cellsOfRow, type RowEvidence } from './gather-rows.js';
import { addUp, isZero, rowSums } from './row-equations.js';
import type { Assignment } from './slot.js';

/** Say what the sums within a row tell of one way to fill it, a blank counted as nothing. */
export function judgeSlots(
  evidence: RowEvidence,
  slots: Assignment,
  equations: Equation[],
): 'proven' | 'unproven' | 'wrong' {
  const leaves = cellsOfRow(evidence);
  const values = leaves.map((leaf, x) => figureOf(slots[x], leaf) ?? 0);
  const within = rowSums(equations, leaves);
  if (!within.every((equation) => isZero(addUp(equation, values)!))) return 'wrong';
  const covered = new Set(within.flatMap(({ terms }) => terms.map(({ column }) => column)));
  // Zeros add up wherever they stand.
  const some = values.some((value) => value !== 0);
  const all = values.every((value, x) => value === 0 || covered.has(x));
  return some && all && within.length > 0 ? 'proven' : 'unproven';
}

/** Tell whether the sums within a row speak against one way to fill it, a blank cell not known. */
export function contradicts(
  evidence: RowEvidence,
  slots: Assignment,
  equations: Equation[],
): boolean {
  const leaves = cellsOfRow(evidence);
  const values = leaves.map((leaf, x) => figureOf(slots[x], leaf) ?? (slots[x] ? Number.NaN : 0));
  return rowSums(equations, leaves).some((equation) => {
    const sum = addUp(equation, values)!;
    return !Number.isNaN(sum) && !isZero(sum);
  });
}

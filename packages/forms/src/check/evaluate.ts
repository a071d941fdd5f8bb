import type { Equation, EquationTerm } from './equations.js';
import type { Figures } from './figures.js';
import { numberAt } from './number-at.js';

/** The sum of one side of an equation. */
export interface Side {
  /** Sum of the known terms. */
  sum: number;
  complete: boolean;
  /** No known or unknown part can lower the sum. */
  growing: boolean;
}

/** How an equation stands. */
export interface Standing {
  /** `open`: a term is missing, so that nothing can be said. */
  verdict: 'holds' | 'broken' | 'open';
  left: Side;
  right: Side;
  /** Every term is known; an equation may be broken without it, when known parts exceed a total. */
  decided: boolean;
}

/** Tell how an equation stands, given the values of the cells. */
export function evaluate(equation: Equation, figures: Figures): Standing {
  const left = add(equation.left, figures);
  const right = add(equation.right, figures);
  const decided = left.complete && right.complete;
  const state = { left, right, decided };
  if (equation.kind === 'forbid') {
    const when = numberAt(figures.values, equation.when!);
    if (when === undefined || !decided) return { ...state, verdict: 'open' };
    return { ...state, verdict: when !== 0 && same(left.sum, right.sum) ? 'broken' : 'holds' };
  }
  if (equation.kind === 'atMost') return { ...state, verdict: bounded(left, right) };
  if (decided) return { ...state, verdict: same(left.sum, right.sum) ? 'holds' : 'broken' };
  const exceeded =
    (left.complete && right.growing && right.sum > left.sum) ||
    (right.complete && left.growing && left.sum > right.sum);
  return { ...state, verdict: exceeded ? 'broken' : 'open' };
}

/** A side that can only grow may exceed the other before it is complete. */
function bounded(left: Side, right: Side): Standing['verdict'] {
  if (!right.complete || !(left.complete || left.growing)) return 'open';
  if (left.sum > right.sum && !same(left.sum, right.sum)) return 'broken';
  return left.complete ? 'holds' : 'open';
}

function add(terms: EquationTerm[], figures: Figures): Side {
  const side: Side = { sum: 0, complete: true, growing: true };
  for (const term of terms) {
    const value = termValue(term, figures);
    if (value === undefined) side.complete = false;
    const known = value ?? knownPart(term, figures);
    if (term.sign < 0 || known < 0) side.growing = false;
    side.sum += term.sign * known;
  }
  side.sum = round(side.sum);
  return side;
}

/** Read a term: its cells together, or the one row that a group is printed as. */
export function termValue(term: EquationTerm, figures: Figures): number | undefined {
  const { cells, path, previous } = term;
  const values = valuesOf(term, figures);
  const asOne = previous ? undefined : figures.collapsed.get(path);
  if (asOne !== undefined && asOne !== null) return asOne;
  if (cells.length === 0) return undefined;
  let total = 0;
  for (const cell of cells) {
    const value = numberAt(values, cell);
    if (value === undefined) return undefined;
    total += value;
  }
  return round(total);
}

function knownPart(term: EquationTerm, figures: Figures): number {
  const values = valuesOf(term, figures);
  return term.cells.reduce((sum, path) => sum + (numberAt(values, path) ?? 0), 0);
}

function valuesOf({ previous }: EquationTerm, figures: Figures): Figures['values'] {
  return previous ? (figures.previous ?? {}) : figures.values;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

/** Money has four decimals at most; binary fractions must not show. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

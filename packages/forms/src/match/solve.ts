import type { Equation, EquationTerm } from '../check/equations.js';
import { coerce } from '../coerce/coerce.js';
import type { Assignment, Slot } from './assign-columns.js';
import type { RowEvidence } from './gather-rows.js';

/** A row with the ways its values can stand, and how many are left. */
export interface OpenRow {
  evidence: RowEvidence;
  candidates: Assignment[];
}

/** Limits of the search; past them the cells stay open. */
const mostSteps = 60_000;
const mostSolutions = 2_000;

type Values = Map<string, number>;

/**
 * Let the constraints of the form decide between the ways in which values can stand.
 * Rows with one way are taken as they are: a contradiction among them is for the checks to tell.
 * Where no choice satisfies the constraints, all stay open.
 */
export function solve(rows: OpenRow[], equations: Equation[]): void {
  const exact = equations.filter((equation) => equation.kind === 'equal');
  const fixed: Values = new Map();
  for (const row of rows) {
    if (row.candidates.length === 1) put(row, row.candidates[0]!, fixed, false);
  }
  for (const row of rows) {
    if (row.candidates.length > 1) keepBalanced(row, exact);
    if (row.candidates.length === 1) put(row, row.candidates[0]!, fixed, true);
  }
  const open = rows.filter((row) => row.candidates.length > 1);
  if (open.length > 0) search(open, exact, fixed);
}

/** Tell whether the numbers of a row, in printed order, satisfy the equations within the row. */
export function balances(evidence: RowEvidence, equations: Equation[]): boolean {
  const slots = evidence.values.map((item): Slot => {
    return { item, lexeme: item.lexeme!, how: 'row' };
  });
  return satisfies(evidence, slots, equations);
}

/** Tell whether one way to fill a row satisfies the equations within the row. */
export function satisfies(
  evidence: RowEvidence,
  slots: Assignment,
  equations: Equation[],
): boolean {
  const row: OpenRow = { evidence, candidates: [slots] };
  const paths = new Set(pathsOf(row));
  const values: Values = new Map();
  put(row, slots, values, false);
  return equations
    .filter((equation) => cellsOf(equation).every((path) => paths.has(path)))
    .every((equation) => holds(equation, values) !== (equation.kind === 'forbid'));
}

/** Keep the ways that satisfy the equations which lie within the row. */
function keepBalanced(row: OpenRow, equations: Equation[]): void {
  const paths = new Set(pathsOf(row));
  const within = equations.filter((equation) => cellsOf(equation).every((path) => paths.has(path)));
  const kept = row.candidates.filter((candidate) => {
    const values: Values = new Map();
    put(row, candidate, values, true);
    return within.every((equation) => holds(equation, values) !== false);
  });
  if (kept.length > 0) row.candidates = kept;
}

/** Try the open rows together; keep the ways that stand in some solution. */
function search(open: OpenRow[], equations: Equation[], fixed: Values): void {
  const order = [...open].sort((a, b) => a.candidates.length - b.candidates.length);
  const own = new Set(open.flatMap(pathsOf));
  const relevant = equations.filter((equation) => cellsOf(equation).some((path) => own.has(path)));
  const seen = order.map(() => new Set<number>());
  const chosen: number[] = [];
  let steps = 0;
  let solutions = 0;

  const visit = (depth: number, values: Values): boolean => {
    if (++steps > mostSteps || solutions > mostSolutions) return false;
    if (relevant.some((equation) => holds(equation, values) === false)) return true;
    if (depth === order.length) {
      solutions++;
      chosen.forEach((choice, row) => {
        seen[row]!.add(choice);
      });
      return true;
    }
    const row = order[depth]!;
    for (let choice = 0; choice < row.candidates.length; choice++) {
      const next = new Map(values);
      put(row, row.candidates[choice]!, next, true);
      chosen[depth] = choice;
      if (!visit(depth + 1, next)) return false;
    }
    return true;
  };

  const complete = visit(0, fixed);
  if (!complete || solutions === 0) return;
  order.forEach((row, index) => {
    row.candidates = row.candidates.filter((_, choice) => seen[index]!.has(choice));
  });
}

function pathsOf(row: OpenRow): string[] {
  const { block, row: y } = row.evidence;
  return y === undefined ? [] : block.leaves[y]!.map((leaf) => leaf.path);
}

/** @param blankIsZero in an open row a blank that was dropped counts as nothing */
function put(row: OpenRow, slots: Assignment, values: Values, blankIsZero: boolean): void {
  const { block, row: y } = row.evidence;
  if (y === undefined) return;
  slots.forEach((slot, x) => {
    const leaf = block.leaves[y]![x]!;
    const value = slot ? coerce(slot.lexeme, leaf).value : null;
    if (typeof value === 'number') values.set(leaf.path, value);
    else if (blankIsZero) values.set(leaf.path, 0);
  });
}

function cellsOf(equation: Equation): string[] {
  return [...equation.left, ...equation.right].flatMap((term) => term.cells);
}

/** Undefined while a cell is not known. */
function holds(equation: Equation, values: Values): boolean | undefined {
  const left = sum(equation.left, values);
  const right = sum(equation.right, values);
  return left === undefined || right === undefined ? undefined : Math.abs(left - right) < 1e-6;
}

function sum(terms: EquationTerm[], values: Values): number | undefined {
  let total = 0;
  for (const { sign, cells } of terms) {
    if (cells.length === 0) return undefined;
    for (const path of cells) {
      const value = values.get(path);
      if (value === undefined) return undefined;
      total += sign * value;
    }
  }
  return total;
}

/** The slot that all ways left agree on; `open` where they do not. */
export function agreed(row: OpenRow, column: number): Slot | null | 'open' {
  const [first, ...others] = row.candidates.map((candidate) => candidate[column] ?? null);
  if (first === undefined) return null;
  const same = others.every((slot) => slot?.lexeme.decimal === first?.lexeme.decimal);
  return same ? first : 'open';
}

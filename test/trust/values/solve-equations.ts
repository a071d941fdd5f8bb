import type { Form } from '@gouji/forms';
import { type Equation, equationsOf } from './equations.js';

/** A cell as a sum of cells that are free to take any value: path → factor. */
export type Combination = Map<string, number>;

const solved = new WeakMap<Form, Map<string, Combination>>();

/**
 * Express as many cells as the form's equations fix by the others, which are free (elimination,
 * every factor 1 or −1). A total is expressed by its parts wherever the rule is reported at it.
 */
export function dependentCells(form: Form): Map<string, Combination> {
  let dependent = solved.get(form);
  if (!dependent) {
    dependent = eliminate(equationsOf(form).filter(({ kind }) => kind === 'equal'));
    solved.set(form, dependent);
  }
  return dependent;
}

function eliminate(equations: Equation[]): Map<string, Combination> {
  const dependent = new Map<string, Combination>();
  for (const equation of equations) {
    const rest = reduce(equation, dependent);
    if (rest.size === 0) continue;
    const pivot = choosePivot(rest, equation);
    const solution = solveFor(pivot, rest);
    for (const combination of dependent.values()) substitute(combination, pivot, solution);
    dependent.set(pivot, solution);
  }
  return dependent;
}

/** left − right in free cells alone. */
function reduce({ left, right }: Equation, dependent: Map<string, Combination>): Combination {
  const rest: Combination = new Map();
  for (const { sign, path } of left) add(rest, path, sign, dependent);
  for (const { sign, path } of right) add(rest, path, -sign, dependent);
  return rest;
}

function add(
  into: Combination,
  path: string,
  factor: number,
  dependent: Map<string, Combination>,
): void {
  const parts = dependent.get(path) ?? new Map([[path, 1]]);
  for (const [cell, own] of parts) change(into, cell, factor * own);
}

function change(into: Combination, cell: string, by: number): void {
  const factor = (into.get(cell) ?? 0) + by;
  if (factor === 0) into.delete(cell);
  else into.set(cell, factor);
}

/** The cell that a rule is reported at, else the one whose solution subtracts least. */
function choosePivot(rest: Combination, { at }: Equation): string {
  if (Math.abs(rest.get(at) ?? 0) === 1) return at;
  const candidates = [...rest].filter(([, factor]) => Math.abs(factor) === 1);
  if (candidates.length === 0) throw new Error(`No cell of the rule at ${at} can be solved for`);
  const same = (sign: number) => candidates.filter(([, factor]) => Math.sign(factor) === sign);
  const [positive, negative] = [same(1), same(-1)];
  const fewer = positive.length <= negative.length && positive.length > 0 ? positive : negative;
  return (fewer[0] ?? candidates[0]!)[0];
}

function solveFor(pivot: string, rest: Combination): Combination {
  const own = rest.get(pivot)!;
  const others = [...rest].filter(([path]) => path !== pivot);
  return new Map(others.map(([path, factor]) => [path, -factor * own]));
}

function substitute(combination: Combination, pivot: string, solution: Combination): void {
  const factor = combination.get(pivot);
  if (factor === undefined) return;
  combination.delete(pivot);
  for (const [cell, own] of solution) change(combination, cell, factor * own);
}

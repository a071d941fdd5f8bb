import type { Draft } from '../draft.js';
import { numbersOf, printedCells, reprint } from '../draft.js';
import { cellsOf, type Equation, equationsOf, sumOf } from './equations.js';

/**
 * Change one number so that it contradicts others, and say which rules it breaks. Only numbers are
 * chosen whose rules can be decided, and that are printed as plain digits; false where there is none.
 */
export function contradict(draft: Draft): boolean {
  const { form, random, truth } = draft;
  const cells = printedCells(draft);
  const values = numbersOf(draft);
  const plain = (path: string) =>
    draft.absent.has(path) ||
    (cells.get(path)?.text === String(values.get(path)) && truth.get(path)!.sure);
  const decided = equationsOf(form).filter(
    (equation) =>
      equation.kind === 'equal' && equation.severity === 'error' && cellsOf(equation).every(plain),
  );
  const candidates = [...new Set(decided.flatMap(cellsOf))]
    .filter((path) => cells.has(path))
    .filter((path) =>
      equationsOf(form).every((equation) => !touches(equation, path) || decided.includes(equation)),
    );
  if (candidates.length === 0) return false;
  const path = random.pick(candidates);
  const value = values.get(path)!;
  const changed = Math.max(0, value + random.pick([1, 1, 2, 3, 9, 10, -1, -1, -2]));
  const printed = changed === value ? value + 1 : changed;
  values.set(path, printed);
  reprint(draft, path, String(printed));
  truth.set(path, { value: printed, sure: true });
  const broken = decided.filter((equation) => touches(equation, path) && !holds(equation, values));
  draft.contradiction = {
    path,
    broken: broken.map((each) => ({ rule: each.rule, at: each.at, cells: cellsOf(each) })),
  };
  return true;
}

function touches(equation: Equation, path: string): boolean {
  return cellsOf(equation).includes(path) || equation.when === path;
}

function holds({ left, right }: Equation, values: ReadonlyMap<string, number | null>): boolean {
  return sumOf(left, values) === sumOf(right, values);
}

import type { Equation, EquationTerm } from './equations.js';

/**
 * Leave cells that the source does not print, and need not print, out of equations; an equation
 * that they leave nothing of says nothing.
 */
export function dropAbsent(equations: Equation[], absent: ReadonlySet<string>): Equation[] {
  if (absent.size === 0) return equations;
  return equations.flatMap((equation) => {
    const [left, right] = [present(equation.left, absent), present(equation.right, absent)];
    return left.length === 0 || right.length === 0 ? [] : [{ ...equation, left, right }];
  });
}

function present(terms: EquationTerm[], absent: ReadonlySet<string>): EquationTerm[] {
  return terms.flatMap((term) => {
    if (term.previous || !term.cells.some((path) => absent.has(path))) return [term];
    const cells = term.cells.filter((path) => !absent.has(path));
    return cells.length === 0 ? [] : [{ ...term, cells }];
  });
}

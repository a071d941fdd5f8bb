import type { Equation } from '../check/equations.js';
import { figureOf } from './figure-of.js';
import { cellsOfRow, type RowEvidence } from './gather-rows.js';
import { isZero } from './row-equations.js';
import { slotOf } from './slot.js';

/** In fewer columns sums over the rows may hold by chance. */
const fewestSums = 3;

/**
 * Tell whether rows are where they stand by the sums over the rows of their table: more of these
 * hold in some number than are broken, whatever the sums within the rows say.
 * @param rows the rows around them, of which only those count that have a number for each column
 */
export function addsUpDown(
  found: readonly RowEvidence[],
  rows: readonly RowEvidence[],
  equations: readonly Equation[],
): boolean {
  const own = new Map<string, RowEvidence>();
  const figures = new Map<string, number>();
  for (const row of [...rows, ...found]) {
    const leaves = cellsOfRow(row);
    const numbers = row.values.filter(({ lexeme }) => lexeme!.kind !== 'blank');
    if (row.row === undefined || numbers.length !== leaves.length) continue;
    leaves.forEach((leaf, x) => {
      const figure = figureOf(slotOf(numbers[x], 'row'), leaf);
      if (figure !== null) figures.set(leaf.path, figure);
      if (found.includes(row)) own.set(leaf.path, row);
    });
  }
  const told = new Set<RowEvidence>();
  let [hold, broken] = [0, 0];
  for (const { kind, left, right } of equations) {
    const cells = [...left, ...right].flatMap((term) => term.cells);
    const placed = new Set(cells.flatMap((path) => own.get(path) ?? []));
    if (kind !== 'equal' || placed.size === 0 || !cells.every((path) => figures.has(path)))
      continue;
    if (cells.every((path) => own.has(path))) continue;
    if (cells.every((path) => figures.get(path) === 0)) continue;
    const [one, other] = [left, right].map((side) =>
      side.reduce((sum, term) => {
        return sum + term.sign * term.cells.reduce((all, path) => all + figures.get(path)!, 0);
      }, 0),
    );
    if (isZero(one! - other!)) {
      hold++;
      for (const row of placed) told.add(row);
    } else broken++;
  }
  return hold >= fewestSums && hold > broken && told.size === found.length;
}

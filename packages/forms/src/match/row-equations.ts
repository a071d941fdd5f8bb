import type { Equation } from '../check/equations.js';
import type { Leaf } from '../form/expand.js';

/** An equation that lies within one row: the columns and the signs they are added up with to 0. */
export interface RowEquation {
  kind: Equation['kind'];
  terms: Array<{ column: number; sign: number }>;
  /** What is forbidden holds only where this column is not 0. */
  when?: number | undefined;
}

const made = new WeakMap<Equation[], Map<Leaf, RowEquation[]>>();

/** List the equations that lie within a row, given by its cells. */
export function rowEquations(equations: Equation[], leaves: readonly Leaf[]): RowEquation[] {
  let known = made.get(equations);
  if (!known) {
    known = new Map();
    made.set(equations, known);
  }
  let own = known.get(leaves[0]!);
  if (!own) {
    own = equations.flatMap((equation) => within(equation, leaves) ?? []);
    known.set(leaves[0]!, own);
  }
  return own;
}

/** List the sums that lie within a row; what is forbidden there is none. */
export function rowSums(equations: Equation[], leaves: readonly Leaf[]): RowEquation[] {
  return rowEquations(equations, leaves).filter(({ kind }) => kind === 'equal');
}

function within(equation: Equation, leaves: readonly Leaf[]): RowEquation | undefined {
  const terms: RowEquation['terms'] = [];
  const sides = [
    { side: equation.left, factor: 1 },
    { side: equation.right, factor: -1 },
  ];
  for (const { side, factor } of sides) {
    for (const { cells, sign } of side) {
      if (cells.length === 0) return undefined;
      for (const path of cells) {
        const column = leaves.findIndex((leaf) => leaf.path === path);
        if (column < 0) return undefined;
        terms.push({ column, sign: sign * factor });
      }
    }
  }
  const when = leaves.findIndex((leaf) => leaf.path === equation.when);
  return { kind: equation.kind, terms, ...(when >= 0 && { when }) };
}

/** Add up a row under an equation; undefined where a cell is not known. */
export function addUp(
  { terms }: RowEquation,
  values: ArrayLike<number | null>,
): number | undefined {
  let total = 0;
  for (const { column, sign } of terms) {
    const value = values[column];
    if (value === null || value === undefined) return undefined;
    total += sign * value;
  }
  return total;
}

/** Tell whether a sum is nothing but the error of binary fractions. */
export function isZero(sum: number): boolean {
  return Math.abs(sum) < 1e-6;
}

/** Tell whether every number of a row but 0 is part of some equation within the row. */
export function isSummed(
  slots: ReadonlyArray<{ lexeme: { decimal?: string | undefined } } | null>,
  equations: readonly RowEquation[],
): boolean {
  return slots.every((slot, column) => {
    const zero = !slot || Number(slot.lexeme.decimal ?? 0) === 0;
    return zero || equations.some(({ terms }) => terms.some((term) => term.column === column));
  });
}

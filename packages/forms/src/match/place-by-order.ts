import type { Equation } from '../check/equations.js';
import type { Gathered, RowEvidence, StrayRow } from './gather-rows.js';
import type { Item } from './items.js';
import { balances } from './solve.js';

/**
 * Give rows that lost their label to the rows of the form that are missing just there: only where
 * as many are missing, and the form's arithmetic does not speak against it.
 */
export function placeByOrder(gathered: Gathered, equations: Equation[]): void {
  adoptStrays(gathered, equations);
  partOverfull(gathered, equations);
}

/** Rows of numbers without a label, between two rows of which the form has others. */
function adoptStrays(gathered: Gathered, equations: Equation[]): void {
  const { rows, strays } = gathered;
  const adopted = new Set<StrayRow>();
  const known = rows.length;
  for (let after = 1; after < known; after++) {
    const lost = strays.filter((stray) => stray.after === after && !stray.label);
    const missing = missingBetween(rows[after - 1]!, rows[after]!);
    if (lost.length === 0 || missing.length !== lost.length) continue;
    const found = lost.map((stray, index) =>
      rowOf(rows[after - 1]!, missing[index]!, stray.values),
    );
    if (!found.every((row) => isWhole(row) && balances(row, equations))) continue;
    rows.push(...found);
    for (const stray of lost) adopted.add(stray);
  }
  gathered.strays = strays.filter((stray) => !adopted.has(stray));
}

/** One cell a line: the numbers of a row without a label run on from the row before. */
function partOverfull(gathered: Gathered, equations: Equation[]): void {
  const known = [...gathered.rows];
  known.forEach((row, index) => {
    const width = row.block.columns.length;
    const missing = known[index + 1] ? missingBetween(row, known[index + 1]!) : [];
    if (missing.length === 0 || row.values.length !== width * (missing.length + 1)) return;
    const own = { ...row, values: row.values.slice(0, width) };
    const found = missing.map((y, k) => {
      return rowOf(row, y, row.values.slice(width * (k + 1), width * (k + 2)));
    });
    if (![own, ...found].every((each) => isWhole(each) && balances(each, equations))) return;
    row.values = own.values;
    gathered.rows.push(...found);
  });
}

/** Indices of the form's rows between two found rows of one block. */
function missingBetween(before: RowEvidence, next: RowEvidence): number[] {
  if (before.block !== next.block || before.row === undefined || next.row === undefined) return [];
  const count = Math.max(0, next.row - before.row - 1);
  return Array.from({ length: count }, (_, offset) => before.row! + 1 + offset);
}

function rowOf({ block }: RowEvidence, row: number, values: Item[]): RowEvidence {
  return { block, label: block.rows[row]!, row, labelItems: [], values, byOrder: true };
}

function isWhole({ block, values }: RowEvidence): boolean {
  return values.length === block.columns.length;
}

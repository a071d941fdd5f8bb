import type { Equation } from '../check/equations.js';
import type { FormTableModel } from '../form/expand.js';
import { addsUpDown } from './adds-up-down.js';
import { adoptLabelled } from './adopt-labelled.js';
import { dealFarRows, numbersOf, ordered } from './deal-far-rows.js';
import type { Gathered, RowEvidence, StrayRow } from './gather-rows.js';
import { isOfMake } from './is-of-make.js';
import type { Item } from './items.js';
import { balances } from './solve.js';

/**
 * Give rows that lost their label to the rows of the form that are missing just there: only where
 * as many are missing, and the form's arithmetic does not speak against it.
 */
export function placeByOrder(
  gathered: Gathered,
  table: FormTableModel,
  equations: Equation[],
): void {
  dealFarRows(gathered, table, equations);
  const known = gathered.rows.length;
  adoptStrays(gathered, equations);
  partOverfull(gathered, equations);
  adoptLabelled(gathered, table, known, equations);
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
    const made = (row: RowEvidence) => {
      return balances(row, equations) || isOfMake(row, rows[after - 1]!, rows[after]!);
    };
    if (!found.every(isWhole)) continue;
    if (!found.every(made) && !addsUpDown(found, rows, equations)) continue;
    rows.push(...found.map((row) => ordered(row, equations)));
    for (const stray of lost) adopted.add(stray);
  }
  gathered.strays = strays.filter((stray) => !adopted.has(stray));
}

/**
 * One cell a line: the numbers of rows without a label run on from the row before. The blanks that
 * their labels left tell where each begins, else their sums.
 */
function partOverfull(gathered: Gathered, equations: Equation[]): void {
  const known = [...gathered.rows];
  known.forEach((row, index) => {
    const width = row.block.columns.length;
    const missing = known[index + 1] ? missingBetween(row, known[index + 1]!) : [];
    const numbers = numbersOf(row.values);
    if (missing.length === 0 || numbers.length !== width * (missing.length + 1)) return;
    if (row.values.some(({ line }) => line.kind === 'grid')) return;
    const parted = row.values.length > numbers.length;
    if (parted && !isParted(row.values, width)) return;
    const own = { ...row, values: numbers.slice(0, width) };
    const found = missing.map((y, k) => {
      return rowOf(row, y, numbers.slice(width * (k + 1), width * (k + 2)));
    });
    if (![own, ...found].every((each) => isWhole(each) && (parted || balances(each, equations)))) {
      return;
    }
    row.values = own.values;
    gathered.rows.push(...found.map((row) => ordered(row, equations)));
  });
}

/** Blanks stand before the numbers of each row but the first, and nowhere else. */
function isParted(values: readonly Item[], width: number): boolean {
  let numbers = 0;
  return values.every(({ lexeme }, at) => {
    const blank = lexeme!.kind === 'blank';
    if (!blank) numbers++;
    const before = values[at - 1]?.lexeme?.kind === 'blank';
    const begins = numbers % width === (blank ? 0 : 1);
    return blank ? begins && numbers > 0 : before === (begins && numbers > 1);
  });
}

/** Indices of the form's rows between two found rows of one block. */
function missingBetween(before: RowEvidence, next: RowEvidence): number[] {
  if (before.block !== next.block || before.row === undefined || next.row === undefined) return [];
  const count = Math.max(0, next.row - before.row - 1);
  // A row that not every issue prints may just not be there.
  const labels = before.block.rows.slice(before.row + 1, next.row);
  if (labels.some(({ optional }) => optional)) return [];
  return Array.from({ length: count }, (_, offset) => before.row! + 1 + offset);
}

/** Merged cells may leave blanks before the numbers of a row. */
function rowOf({ block }: RowEvidence, row: number, values: Item[]): RowEvidence {
  const width = block.columns.length;
  const first = values.findIndex((item) => item.lexeme!.kind !== 'blank');
  const last = values.findLastIndex((item) => item.lexeme!.kind !== 'blank');
  const from = last - first === width - 1 ? first : Math.min(first, values.length - width);
  const to = last - first === width - 1 ? last + 1 : undefined;
  const own = values.length > width ? values.slice(from, to) : values;
  return { block, label: block.rows[row]!, row, labelItems: [], values: own };
}

function isWhole({ block, values }: RowEvidence): boolean {
  return values.length === block.columns.length;
}

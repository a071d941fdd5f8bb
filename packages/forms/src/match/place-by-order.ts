import type { Equation } from '../check/equations.js';
import type { Gathered, RowEvidence, StrayRow } from './gather-rows.js';
import type { Item } from './items.js';
import { balances } from './solve.js';

/**
 * Give rows that lost their label to the rows of the form that are missing just there: only where
 * as many are missing, and the form's arithmetic does not speak against it.
 */
export function placeByOrder(gathered: Gathered, equations: Equation[]): void {
  dealFarRows(gathered, equations);
  adoptStrays(gathered, equations);
  partOverfull(gathered, equations);
}

/**
 * Labels first and all their numbers after them: as many rows of numbers as labels are dealt out
 * in order. Any other number of them belongs to no row for certain, the last label's included.
 */
function dealFarRows(gathered: Gathered, equations: Equation[]): void {
  const { rows } = gathered;
  for (let end = 2; end < rows.length; end++) {
    const last = rows[end]!;
    let start = end;
    while (start > 0 && isEmpty(rows[start - 1]!) && rows[start - 1]!.block === last.block) start--;
    const lost = gathered.strays.filter((stray) => !stray.label && stray.after === end + 1);
    const values = [...last.values, ...lost.flatMap((stray) => stray.values)];
    const width = last.block.columns.length;
    if (end - start < 2 || values.length <= width) continue;
    gathered.strays = gathered.strays.filter((stray) => !lost.includes(stray));
    const dealt = rows.slice(start, end + 1).map((row, y): RowEvidence => {
      return { ...row, values: values.slice(width * y, width * (y + 1)), byOrder: true };
    });
    const exact = values.length === width * dealt.length;
    if (exact && dealt.every((row) => balances(row, equations))) {
      rows.splice(start, dealt.length, ...dealt);
    } else {
      last.values = [];
      gathered.strays.push({ label: undefined, values, after: end + 1 });
    }
  }
}

function isEmpty({ values }: RowEvidence): boolean {
  return values.every((item) => item.lexeme!.kind === 'blank');
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

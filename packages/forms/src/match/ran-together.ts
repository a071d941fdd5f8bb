import { type RowContext, readsOnlyParted } from './assign-columns.js';
import type { RowEvidence } from './gather-rows.js';
import type { Item } from './items.js';

/** In so many rows the sums hold only if digits are parted, so that it is no chance. */
const fewest = 3;
const runOn = /^0\d|^\d{10}/u;

/**
 * Tell whether digits ran together in a table, so that numbers may have to be parted: by a zero
 * before other digits, by numbers longer than any count, or by rows that make sense only parted.
 */
export function ranTogether(
  items: readonly Item[],
  rows: readonly RowEvidence[],
  context: Pick<RowContext, 'equations' | 'budget'>,
): boolean {
  if (items.some(({ lexeme }) => lexeme?.digits && runOn.test(lexeme.digits))) return true;
  let found = 0;
  for (const row of rows) {
    if (readsOnlyParted(row, context)) found++;
    if (found === fewest) return true;
  }
  return false;
}

/** So many rows with fewer digits than columns are no chance. */
const fewestShort = 2;
/** Rows of fewer columns may be cut short in many ways. */
const fewestColumns = 4;

/**
 * Tell whether blanks were dropped among digits that ran together: there are rows with fewer digits
 * than columns. What parts the digits of the others without a blank may then hold by chance.
 */
export function lostBlanks(rows: readonly RowEvidence[]): boolean {
  const short = rows.filter(({ block, values }) => {
    if (values.length === 0 || block.columns.length < fewestColumns) return false;
    if (block.columns.some(({ optional }) => optional)) return false;
    if (values.some(({ lexeme }) => lexeme!.digits === undefined)) return false;
    const digits = values.reduce((sum, { lexeme }) => sum + lexeme!.digits!.length, 0);
    return digits > 1 && digits < block.columns.length;
  });
  return short.length >= fewestShort;
}

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

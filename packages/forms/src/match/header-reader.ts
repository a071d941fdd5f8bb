import type { Block } from '../form/expand.js';
import { type HeaderColumn, headerColumns } from './header-order.js';
import type { Item } from './items.js';

/** Make a reader of the column labels over rows that reads those of one header once. */
export function headerReader(): typeof headerColumns {
  let last: { headers: Item[]; block: Block; present: readonly number[] } | undefined;
  let found: HeaderColumn[] | undefined;
  return (headers, block, present) => {
    const known =
      last?.block === block && isSame(last.headers, headers) && isSame(last.present, present);
    if (!known) {
      found = headerColumns(headers, block, present);
      last = { headers, block, present };
    }
    return found;
  };
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

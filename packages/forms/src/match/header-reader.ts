import type { Block } from '../form/expand.js';
import { type HeaderColumn, headerColumns } from './header-order.js';
import type { Item } from './items.js';

/** Make a reader of the column labels over rows that reads those of one header once. */
export function headerReader(): typeof headerColumns {
  const memory: { last?: Read } = {};
  return (headers, block, present) => readOnce(memory, headers, block, present);
}

/** A header that was read, and what it says. */
interface Read {
  headers: Item[];
  block: Block;
  present: readonly number[];
  found: HeaderColumn[] | undefined;
}

function readOnce(
  memory: { last?: Read },
  headers: Item[],
  block: Block,
  present: readonly number[],
): HeaderColumn[] | undefined {
  const { last } = memory;
  if (last?.block === block && isSame(last.headers, headers) && isSame(last.present, present)) {
    return last.found;
  }
  const found = headerColumns(headers, block, present);
  memory.last = { headers, block, present, found };
  return found;
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
}

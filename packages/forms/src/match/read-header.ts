import type { Block } from '../form/expand.js';
import { type HeaderColumn, headerColumns } from './header-order.js';
import type { Item } from './items.js';

/** The header of a table that was read last. */
export interface HeaderMemory {
  last: Read | undefined;
}

/** A header that was read, and what it says. */
interface Read {
  headers: Item[];
  block: Block;
  present: readonly number[];
  found: HeaderColumn[] | undefined;
}

/** Read the column labels over a row, those of one header once. */
export function readHeader(
  memory: HeaderMemory,
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

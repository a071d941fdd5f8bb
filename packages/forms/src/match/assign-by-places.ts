import type { Equation } from '../check/equations.js';
import type { RowEvidence } from './gather-rows.js';
import type { HeaderColumn } from './header-order.js';
import type { Item } from './items.js';
import { judgeSlots } from './judge-slots.js';
import { type Assignment, howOf, slotOf } from './slot.js';
import { satisfies } from './solve.js';

/**
 * Where the columns stand on the line of a row, and how far that can be trusted: as the header of
 * a sound grid; as lines of the same make; or only where the sums prove it.
 */
export interface ColumnPlaces {
  columns: HeaderColumn[];
  trust: 'grid' | 'lines' | 'sums';
}

/** Give the values of a row to the columns that they stand under; undefined where that tells nothing. */
export function assignByPlaces(
  evidence: RowEvidence,
  values: Item[],
  { columns, trust }: ColumnPlaces,
  equations: Equation[],
): Assignment | undefined {
  const slots: Assignment = new Array(evidence.block.columns.length).fill(null);
  const how = howOf(values);
  let astray = false;
  for (const item of values) {
    const middle = item.cell.column! + (how === 'grid' ? 0 : (item.cell.width! - 1) / 2);
    const over = columns.find(({ from, to }) => middle >= from && middle < to);
    if (!over || slots[over.index]) {
      if (item.lexeme!.kind === 'blank') continue;
      if (over) return undefined;
      astray = true;
    } else slots[over.index] = slotOf(item, how);
  }
  // A number under no label of the form is of another column, unless one of its columns lacks one.
  const full = columns.every(({ index }) => slots[index] && slots[index].lexeme.kind !== 'blank');
  if (astray && !full) return undefined;
  if (trust === 'grid') return slots;
  const verdict = judgeSlots(evidence, slots, equations);
  if (trust === 'sums') return verdict === 'proven' ? slots : undefined;
  // A sum that is blank or has blank parts is not known, rather than nothing.
  const last = columns.slice(-2).some(({ index }) => slots[index]?.lexeme.kind === 'number');
  return verdict !== 'wrong' || (last && satisfies(evidence, slots, equations)) ? slots : undefined;
}

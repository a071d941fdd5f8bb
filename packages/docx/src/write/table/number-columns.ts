import type { Grid } from '@gouji/tree';
import { isNumber } from './is-number.js';

/** Tell which columns hold numbers, and blanks for them, and nothing else below their heads. */
export function numberColumns({ width, height, slots, rows }: Grid): boolean[] {
  return Array.from({ length: width }, (_, x) => {
    let found = false;
    for (let y = 0; y < height; y++) {
      const cell = slots[y]![x]?.cell;
      if (!cell || rows[y]!.group === 'head') continue;
      if (cell.header === 'column' || cell.header === 'section') continue;
      if (cell.header === 'row') return false;
      if (isNumber(cell)) found = true;
      else if (cell.children.length > 0) return false;
    }
    return found;
  });
}

import { coerce } from '../coerce/coerce.js';
import type { Leaf } from '../form/expand.js';
import type { Slot } from './slot.js';

/** The number that a cell is given, for sums; null where it is given none. */
export function figureOf(slot: Slot | null | undefined, leaf: Leaf): number | null {
  const value = slot ? coerce(slot.lexeme, leaf).value : null;
  return typeof value === 'number' ? value : null;
}

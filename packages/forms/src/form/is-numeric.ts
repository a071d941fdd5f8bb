import type { Leaf } from './expand.js';

/** Tell whether a cell holds a number; any other holds words. */
export function isNumeric({ type }: Pick<Leaf, 'type'>): boolean {
  return type === 'count' || type === 'signed' || type === 'decimal';
}

import { uses } from './uses.js';
import type { Use } from './word-style.js';

/** Give the id of a style in the n-th of its sizes, from 0. */
export function sizedId(use: Use, size = 0): string {
  const { id, sized } = uses[use];
  return sized && size > 0 ? `${id}${size + 1}` : id;
}

import { skip } from './skip.js';
import type { StoryHandlerList } from './types.js';

/**
 * Tracked changes, accepted (ECMA-376 Part 1, 17.13.5): what was deleted or moved away is left out;
 * `w:ins` and `w:moveTo` need no handler, as elements without one are looked into.
 */
export const trackedChanges: StoryHandlerList = [
  ['w:del', skip],
  ['w:moveFrom', skip],
  ['w:delText', skip],
];

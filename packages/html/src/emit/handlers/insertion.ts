import type { Insertion } from '@gouji/tree';
import type { State } from '../state.js';
import { trackedChange } from '../tracked-change.js';

/** Write what a tracked change inserted. */
export function insertion(state: State, node: Insertion) {
  return trackedChange(state, node, 'ins');
}

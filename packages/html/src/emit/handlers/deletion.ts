import type { Deletion } from '@gouji/tree';
import type { State } from '../state.js';
import { trackedChange } from '../tracked-change.js';

/** Write what a tracked change deleted. */
export function deletion(state: State, node: Deletion) {
  return trackedChange(state, node, 'del');
}

import type { Deletion } from '@gouji/tree';
import { authorship } from '../../authorship.js';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';

/** Write what a tracked change deleted, as one. */
export function deletion(state: State, node: Deletion, format: Format): Run[] {
  return state.phrasing(node.children, {
    ...format,
    change: { kind: 'deletion', ...authorship(node) },
  });
}

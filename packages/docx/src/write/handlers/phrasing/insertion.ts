import type { Insertion } from '@gouji/tree';
import { authorship } from '../../authorship.js';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';

/** Write what a tracked change inserted, as one. */
export function insertion(state: State, node: Insertion, format: Format): Run[] {
  return state.phrasing(node.children, {
    ...format,
    change: { kind: 'insertion', ...authorship(node) },
  });
}

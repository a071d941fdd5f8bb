import type { Delete } from 'mdast';
import { element } from '../element.js';
import type { State } from '../state.js';

/** Write deleted text. */
export function deletion(state: State, node: Delete) {
  return state.patch(node, element('del', {}, state.all(node)));
}

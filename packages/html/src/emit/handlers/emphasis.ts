import type { Emphasis } from 'mdast';
import { element } from '../element.js';
import type { State } from '../state.js';

/** Write stressed text. */
export function emphasis(state: State, node: Emphasis) {
  return state.patch(node, element('em', {}, state.all(node)));
}

import type { Strong } from 'mdast';
import { element } from '../element.js';
import type { State } from '../state.js';

/** Write strong text. */
export function strong(state: State, node: Strong) {
  return state.patch(node, element('strong', {}, state.all(node)));
}

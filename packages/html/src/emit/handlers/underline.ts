import type { Underline } from '@gouji/tree';
import { element } from '../element.js';
import type { State } from '../state.js';

/** Write underlined text. */
export function underline(state: State, node: Underline) {
  return state.patch(node, element('u', {}, state.all(node)));
}

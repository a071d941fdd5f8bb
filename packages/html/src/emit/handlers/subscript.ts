import type { Subscript } from '@gouji/tree';
import { element } from '../element.js';
import type { State } from '../state.js';

/** Write lowered text. */
export function subscript(state: State, node: Subscript) {
  return state.patch(node, element('sub', {}, state.all(node)));
}

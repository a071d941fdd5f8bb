import type { Superscript } from '@gouji/tree';
import { element } from '../element.js';
import type { State } from '../state.js';

/** Write raised text. */
export function superscript(state: State, node: Superscript) {
  return state.patch(node, element('sup', {}, state.all(node)));
}

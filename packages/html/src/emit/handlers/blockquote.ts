import type { Blockquote } from 'mdast';
import { element } from '../element.js';
import type { State } from '../state.js';

/** Write a quotation. */
export function blockquote(state: State, node: Blockquote) {
  return state.patch(node, element('blockquote', {}, state.flow(node)));
}

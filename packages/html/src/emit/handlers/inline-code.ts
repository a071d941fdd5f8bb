import type { InlineCode } from 'mdast';
import { element } from '../element.js';
import type { State } from '../state.js';

/** Write code within a line. */
export function inlineCode(state: State, node: InlineCode) {
  return state.patch(node, element('code', {}, node.value));
}

import type { Code } from 'mdast';
import { element } from '../element.js';
import type { State } from '../state.js';

/** Write a block of code. */
export function code(state: State, node: Code) {
  const value = node.value ? `${node.value}\n` : '';
  return state.patch(node, element('pre', {}, [element('code', {}, value)]));
}

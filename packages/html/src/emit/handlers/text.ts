import type { ElementContent } from 'hast';
import type { Text } from 'mdast';
import type { State } from '../state.js';

/** Write text; line feeds in it are white space. */
export function text(_: State, node: Text): ElementContent {
  return { type: 'text', value: node.value };
}

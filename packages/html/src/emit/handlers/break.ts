import type { ElementContent } from 'hast';
import type { Break } from 'mdast';
import { element } from '../element.js';
import type { State } from '../state.js';

/** Write a line break. */
export function lineBreak(state: State, node: Break): ElementContent[] {
  return [state.patch(node, element('br', {})), { type: 'text', value: '\n' }];
}

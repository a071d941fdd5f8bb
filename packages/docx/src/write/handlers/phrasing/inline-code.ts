import type { InlineCode } from 'mdast';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';

/** Write code within a line. */
export function inlineCode(state: State, node: InlineCode, format: Format): Run[] {
  return state.phrasing([{ type: 'text', value: node.value }], { ...format, style: 'HTMLCode' });
}

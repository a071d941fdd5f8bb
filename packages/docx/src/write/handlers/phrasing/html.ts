import type { Html } from 'mdast';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';

/** Show raw HTML as the text it is. */
export function html(state: State, node: Html, format: Format): Run[] {
  return state.phrasing([{ type: 'text', value: node.value }], format);
}

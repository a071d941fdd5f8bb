import type { Html } from 'mdast';
import type { Place } from '../../place.js';
import type { Block, State } from '../../state.js';
import { writeText } from '../../write-text.js';

/** Show raw HTML as the text it is. */
export function html(state: State, node: Html, place: Place): Block[] {
  return [writeText(state, node, [{ type: 'text', value: node.value }], place)];
}

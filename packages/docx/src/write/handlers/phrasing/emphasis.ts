import type { Emphasis } from 'mdast';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';

/** Write emphasised text. */
export function emphasis(state: State, node: Emphasis, format: Format): Run[] {
  return state.phrasing(node.children, { ...format, emphasis: true });
}

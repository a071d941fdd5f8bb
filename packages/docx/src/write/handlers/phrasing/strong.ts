import type { Strong } from 'mdast';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';

/** Write strong text. */
export function strong(state: State, node: Strong, format: Format): Run[] {
  return state.phrasing(node.children, { ...format, strong: true });
}

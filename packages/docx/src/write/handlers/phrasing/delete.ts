import type { Delete } from 'mdast';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';

/** Write text that is struck through. */
export function strike(state: State, node: Delete, format: Format): Run[] {
  return state.phrasing(node.children, { ...format, strike: true });
}

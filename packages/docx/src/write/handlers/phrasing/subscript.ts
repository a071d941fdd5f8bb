import type { Subscript } from '@gouji/tree';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';

/** Write lowered text. */
export function subscript(state: State, node: Subscript, format: Format): Run[] {
  return state.phrasing(node.children, { ...format, lowered: true });
}

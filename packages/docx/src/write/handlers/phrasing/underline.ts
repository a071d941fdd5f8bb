import type { Underline } from '@gouji/tree';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';

/** Write underlined text. */
export function underline(state: State, node: Underline, format: Format): Run[] {
  return state.phrasing(node.children, { ...format, underline: true });
}

import type { Superscript } from '@gouji/tree';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';

/** Write raised text. */
export function superscript(state: State, node: Superscript, format: Format): Run[] {
  return state.phrasing(node.children, { ...format, raised: true });
}

import type { ThematicBreak } from 'mdast';
import { element } from '../element.js';
import type { State } from '../state.js';

/** Write a rule between parts. */
export function thematicBreak(state: State, node: ThematicBreak) {
  return state.patch(node, element('hr', {}));
}

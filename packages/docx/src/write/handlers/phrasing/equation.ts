import type { Equation } from '@gouji/tree';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';

/** Write an equation as its linear text. */
export function equation(state: State, node: Equation, format: Format): Run[] {
  return state.phrasing([{ type: 'text', value: node.value }], format);
}

import type { Equation } from '@gouji/tree';
import { toOmml } from '../../math/to-omml.js';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';
import { PlainElement } from '../../xml/plain-element.js';

/**
 * Write an equation as one of Word's (ECMA-376 Part 1, 22.1.2.77); in a tracked change, where none
 * may stand, as its linear text.
 */
export function equation(state: State, node: Equation, format: Format): Run[] {
  const content = format.change ? [] : toOmml(node.math.children);
  if (content.length === 0) return state.phrasing([{ type: 'text', value: node.value }], format);
  const math = new PlainElement('m:oMath', content);
  const whole = node.display ? new PlainElement('m:oMathPara', [math]) : math;
  return [whole as unknown as Run];
}

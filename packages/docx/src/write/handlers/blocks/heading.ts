import type { Heading } from 'mdast';
import type { Place } from '../../place.js';
import { printedNumber } from '../../printed-number.js';
import type { Block, State } from '../../state.js';
import { writeText } from '../../write-text.js';

/**
 * Write a heading in the style of its depth; where other styles rule, as in a table, it is a strong
 * paragraph of that outline level.
 */
export function heading(state: State, node: Heading, place: Place): Block[] {
  const runIn = node.data?.runIn ? [{ type: 'text' as const, value: node.data.runIn }] : [];
  const content = [...printedNumber(node.data?.number, node.children), ...runIn];
  if (place.use !== 'body' || place.steps > 0) {
    const options = { outlineLevel: node.depth - 1 };
    return [writeText(state, node, [{ type: 'strong', children: content }], place, { options })];
  }
  state.headed = true;
  const use = node === state.title ? 'title' : (`heading${node.depth}` as const);
  return [writeText(state, node, content, place, { use })];
}

import type { Paragraph } from 'mdast';
import type { Place } from '../../place.js';
import { printedNumber } from '../../printed-number.js';
import type { Block, State } from '../../state.js';
import { writeText } from '../../write-text.js';

/** Write a paragraph, its printed number first. */
export function paragraph(state: State, node: Paragraph, place: Place): Block[] {
  const content = printedNumber(node.data?.number, node.children);
  return [writeText(state, node, content, place, { use: state.closing.get(node) })];
}

import type { Paragraph } from 'mdast';
import type { Closing } from '../../closing.js';
import type { Place } from '../../place.js';
import { printedNumber } from '../../printed-number.js';
import type { Block, State } from '../../state.js';
import { writeText } from '../../write-text.js';

/** Write a paragraph, its printed number first. */
export function paragraph(state: State, node: Paragraph, place: Place): Block[] {
  const content = printedNumber(node.data?.number, node.children);
  const closing = state.closing.get(node);
  const options = closing?.right === undefined ? undefined : standIn(state, closing);
  return [writeText(state, node, content, place, { use: closing?.use, options })];
}

/** A style that sets such a paragraph at the right leaves it to us how far from there it stands. */
function standIn({ layout }: State, { use, right = 0 }: Closing) {
  if (layout.paragraph(use).align !== 'right') return undefined;
  return { indent: { right: Math.round(right * layout.units(use).character) } };
}

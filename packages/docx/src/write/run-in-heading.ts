import type { Heading, Paragraph } from 'mdast';
import type { Place } from './place.js';
import { printedNumber } from './printed-number.js';
import type { Block, State } from './state.js';
import { writeParagraph } from './write-paragraph.js';

/** Write a run-in heading and the paragraph it runs into as the one paragraph they are. */
export function runInHeading(
  state: State,
  heading: Heading,
  next: Paragraph,
  place: Place,
): Block[] {
  const style = `Heading${heading.depth}Char`;
  const content = printedNumber(heading.data?.number, heading.children);
  const tail = { type: 'text' as const, value: heading.data?.runIn ?? '' };
  const runs = [
    ...state.phrasing([...content, tail], { place, style }),
    ...state.phrasing(next.children, { place }),
  ];
  return [writeParagraph(state, heading, runs, place)];
}

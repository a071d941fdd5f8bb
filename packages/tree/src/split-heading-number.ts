import type { Heading } from 'mdast';
import { readNumber } from './read-number.js';
import { slicePhrasing } from './slice-phrasing.js';
import { textOf } from './text-of.js';

/** Keep the printed number of a heading apart from its text, if it starts with one. */
export function splitHeadingNumber(heading: Heading): Heading {
  if (heading.data?.number) return heading;
  const text = textOf({ type: 'paragraph', children: heading.children });
  const numbered = readNumber(text);
  if (!numbered || numbered.rest === '') return heading;
  const children = slicePhrasing(heading.children, text.length - numbered.rest.length);
  return { ...heading, children, data: { ...heading.data, number: numbered.number } };
}

import type { Element } from 'hast';
import { readHeading } from '../read-heading.js';
import type { Block, ReadState } from '../state.js';

/** Read `h1` to `h6`. */
export function heading(state: ReadState, element: Element): Block[] {
  return readHeading(state, element, Number(element.tagName.slice(1)));
}

import type { Element } from 'hast';
import type { PhrasingContent } from 'mdast';
import type { ReadState } from '../state.js';
import { textContent } from '../text-content.js';

/** Read `code` and its like within a line. */
export function inlineCode(_: ReadState, element: Element): PhrasingContent[] {
  const value = textContent(element).replace(/\s+/g, ' ').trim();
  return value === '' ? [] : [{ type: 'inlineCode', value }];
}

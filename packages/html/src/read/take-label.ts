import { type PrintedNumber, readNumber } from '@gouji/tree';
import type { Element } from 'hast';
import { hasClass } from './has-class.js';
import type { ReadState } from './state.js';
import { textContent } from './text-content.js';

/** Take the printed number that we mark ourselves (`gouji-label`) out of an element. */
export function takeLabel(state: ReadState, element: Element): PrintedNumber | undefined {
  const span = findOwn(element, 'gouji-label');
  if (!span) return undefined;
  state.taken.add(span);
  const printed = textContent(span).trim();
  const label =
    readNumber(printed)?.number.label ?? printed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return { printed, label };
}

/** Find the span of a class of ours that stands in an element, or in the paragraph it opens with. */
export function findOwn(element: Element, name: string): Element | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'span' && hasClass(child, name)) return child;
    if (child.tagName === 'p') return findOwn(child, name);
  }
  return undefined;
}

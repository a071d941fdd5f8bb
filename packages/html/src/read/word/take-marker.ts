import { type PrintedNumber, readNumber } from '@gouji/tree';
import type { Element } from 'hast';
import type { ReadState } from '../state.js';
import { stylesOf } from '../styles-of.js';
import { textContent } from '../text-content.js';

/** The marker of a list paragraph: a printed number, or a bullet without one. */
export interface WordMarker {
  number: PrintedNumber | undefined;
}

/** Take the marker that Word prints before a numbered paragraph (`mso-list:Ignore`) out of it. */
export function takeMarker(state: ReadState, element: Element): WordMarker | undefined {
  const span = findMarker(element);
  if (!span) return undefined;
  state.taken.add(span);
  const printed = textContent(span)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  if (printed === '' || isBullet(span, printed)) return { number: undefined };
  const label =
    readNumber(printed)?.number.label ?? printed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return { number: { printed, label } };
}

function findMarker(element: Element): Element | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    if (stylesOf(child).get('mso-list') === 'ignore') return child;
    const found = findMarker(child);
    if (found) return found;
  }
  return undefined;
}

/** Bullets are signs, or letters of a font of signs. */
function isBullet(span: Element, printed: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(printed)) return true;
  return printed === 'o' || (printed.length === 1 && hasSignFont(span));
}

function hasSignFont(element: Element): boolean {
  const family = stylesOf(element).get('font-family') ?? '';
  if (/symbol|wingdings|webdings/.test(family)) return true;
  return element.children.some((child) => child.type === 'element' && hasSignFont(child));
}

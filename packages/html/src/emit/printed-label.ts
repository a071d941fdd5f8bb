import type { PrintedNumber } from '@gouji/tree';
import type { ElementContent } from 'hast';
import { element } from './element.js';

/** Write a printed number so that it can be told from the text again. */
export function printedLabel(number: PrintedNumber): ElementContent[] {
  const label = element('span', { className: ['gouji-label'] }, number.printed);
  return /[\p{L}\p{N}.)]$/u.test(number.printed) ? [label, { type: 'text', value: ' ' }] : [label];
}

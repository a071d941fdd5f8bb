import type { Paragraph } from 'mdast';
import { partBreaks } from '../part-breaks.js';
import { printedNumber } from '../printed-number.js';
import { trimLines } from '../trim-lines.js';
import { writePhrasing } from '../write-phrasing.js';

/** Write a paragraph with its printed number; an empty one leaves nothing. */
export function paragraph(node: Paragraph): Paragraph[] {
  const content = writePhrasing(printedNumber(node.data?.number, node.children));
  const { inner: children } = partBreaks(trimLines(content));
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

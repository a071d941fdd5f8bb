import type { Paragraph } from 'mdast';
import { partBreaks } from '../part-breaks.js';
import { printedNumber } from '../printed-number.js';
import { writePhrasing } from '../write-phrasing.js';

/** Write a paragraph with its printed number; an empty one leaves nothing. */
export function paragraph(node: Paragraph): Paragraph[] {
  const { inner: children } = partBreaks(
    writePhrasing(printedNumber(node.data?.number, node.children)),
  );
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

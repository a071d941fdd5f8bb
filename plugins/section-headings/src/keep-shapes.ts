import { printedNumber } from '@gouji/tree';
import type { Paragraph } from 'mdast';
import { splitHeading } from './split-heading.js';

/**
 * Make headings as they are split from paragraphs. Engines forget the shape of objects, and all
 * optimised code that relies on it, when a garbage collection finds none of them alive, as it does
 * between two documents.
 */
export function keepShapes(): readonly object[] {
  const number = printedNumber('一、');
  const node: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: '一、甲。乙' }],
    data: { source: { part: '' } },
  };
  const reading = { number, level: 1, title: '甲', runIn: '。', rest: '' };
  const [whole] = splitHeading(node, reading);
  const runsIn = splitHeading(node, { ...reading, rest: '乙' });
  return [whole!, { ...whole!, depth: 1 }, ...runsIn];
}

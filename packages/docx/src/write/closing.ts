import { textOf } from '@gouji/tree';
import type { Node, Root } from 'mdast';
import type { Use } from './style/word-style.js';

const date =
  /^[\s\u3000]*(?:[12]\d{3}|[〇○零一二三四五六七八九]{4})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日[\s\u3000]*$/u;

/** How many blocks at the end may be annexes, a signature and a date. */
const most = 12;

/**
 * Find the paragraphs at the end of a document that GB/T 9704-2012 sets in a way of their own:
 * 附件说明 (7.3.4), 发文机关署名 and 成文日期 (7.3.5).
 */
export function findClosing({ children }: Root): Map<Node, Use> {
  const closing = new Map<Node, Use>();
  const blocks = children.filter(
    ({ type }) => !['pageFurniture', 'footnoteDefinition', 'definition', 'yaml'].includes(type),
  );
  const first = Math.max(1, blocks.length - most);
  for (let index = first; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.type !== 'paragraph') continue;
    const text = textOf(block);
    if (/^附\s*件\s*[:：]/u.test(text)) closing.set(block, 'attachment');
    if (!date.test(text)) continue;
    closing.set(block, 'date');
    const before = blocks[index - 1]!;
    if (before.type === 'paragraph' && isName(textOf(before).trim()))
      closing.set(before, 'signature');
  }
  return closing;
}

/** The name of an agency is no sentence. */
function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 30 && !/[。；;！？!?:：,，、.]/u.test(text);
}

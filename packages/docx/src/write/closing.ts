import { attachmentTest, textOf } from '@gouji/tree';
import type { Node, Root, RootContent } from 'mdast';
import type { Use } from './style/word-style.js';
import { textWidth } from './table/text-width.js';

/** How a paragraph at the end of a document stands. */
export interface Closing {
  use: Use;
  /** How far from the right it stands, in characters, where its style does not say so. */
  right?: number;
}

const figures = '[〇○零一二三四五六七八九十\\d]';
const date = new RegExp(
  `^${figures}{4}\\s*年\\s*${figures}{1,3}\\s*月\\s*${figures}{1,3}\\s*日$`,
  'u',
);

/** How many blocks at the end may be annexes, a signature and a date. */
const most = 12;
/** How far from the right the date stands, in characters. */
const inset = 4;

/**
 * Find the paragraphs at the end of a document that GB/T 9704-2012 sets in a way of their own:
 * 附件说明 (7.3.4), 发文机关署名 above the middle of 成文日期 (7.3.5).
 */
export function findClosing({ children }: Root): Map<Node, Closing> {
  const closing = new Map<Node, Closing>();
  const isAttachment = attachmentTest();
  const blocks = children.filter(({ type }) => !besides.has(type));
  for (let index = Math.max(1, blocks.length - most); index < blocks.length; index++) {
    const block = blocks[index]!;
    const text = wordsOf(block);
    const before = blocks[index - 1]!;
    const attachment = isAttachment(text);
    if (attachment) closing.set(block, { use: uses[attachment] });
    if (!date.test(text)) continue;
    closing.set(block, { use: 'date' });
    const name = wordsOf(before);
    if (!isName(name)) continue;
    const wider = (textWidth(text).natural - textWidth(name).natural) / 100;
    closing.set(before, { use: 'signature', right: Math.max(0, inset + wider / 2) });
  }
  return closing;
}

const uses = { first: 'attachment', item: 'attachmentItem' } as const;

const besides = new Set<RootContent['type']>([
  'pageFurniture',
  'footnoteDefinition',
  'definition',
  'yaml',
]);

/** The words of a paragraph, '' for anything else. */
function wordsOf(block: RootContent): string {
  return block.type === 'paragraph' ? textOf(block).trim() : '';
}

/** The name of an agency is no sentence. */
function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 30 && !/[。；;！？!?:：,，、.]/u.test(text);
}

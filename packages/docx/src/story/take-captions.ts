import { type DataCaption, type DataTable, dataCaption, isDataTable, textOf } from '@gouji/tree';
import type { Paragraph } from 'mdast';
import type { Block } from './container.js';
import type { Story } from './story.js';

/** Captions of other things than tables, which share the style. */
const other = /^\s*(?:fig(?:ure|\.)|chart|photo|plate|equation|listing|图|圖|公式|照片)/i;

/**
 * Give the paragraphs of a container that caption a table to it: to the one that follows, else to
 * the one before. One next to no table stays what it is.
 */
export function takeCaptions({ container, captions, captioned }: Story): void {
  if (captions.size === 0) return;
  const { children } = container;
  const out: Block[] = [];
  children.forEach((block, index) => {
    const table = captions.delete(block)
      ? tableFor(block, children[index + 1], out.at(-1))
      : undefined;
    if (!table) {
      out.push(block);
      return;
    }
    const caption = captionOf(block as Paragraph);
    table.children.unshift(caption);
    captioned.set(block, caption);
  });
  if (out.length < children.length) container.children = out;
}

function tableFor(
  block: Block,
  next: Block | undefined,
  previous: Block | undefined,
): DataTable | undefined {
  if (other.test(textOf(block))) return undefined;
  return [next, previous].find(
    (near): near is DataTable =>
      near !== undefined && isDataTable(near) && near.children[0]?.type !== 'dataCaption',
  );
}

/** An automatic number becomes part of the text, as captions have no place for it. */
function captionOf({ children, data }: Paragraph): DataCaption {
  const number = data?.number?.printed;
  const caption = dataCaption(
    number === undefined ? children : [{ type: 'text', value: `${number} ` }, ...children],
  );
  if (data?.source) caption.data = { source: data.source };
  return caption;
}

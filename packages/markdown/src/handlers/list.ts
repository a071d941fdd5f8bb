import type { List, ListItem } from 'mdast';
import { printedNumber } from '../printed-number.js';
import type { ToMarkdownOptions } from '../to-markdown.js';
import { writeBlocks } from '../write-blocks.js';

/** Write a list; numbers that Markdown cannot count, such as (一) or 1、, are written as text. */
export function list(node: List, options: ToMarkdownOptions): List {
  const numbers = node.children.map((item) => item.data?.number?.printed);
  const asText = numbers.some((printed) => printed && !/^\d+\.$/u.test(printed));
  const children = node.children.map((item): ListItem => {
    const numbered = asText ? withNumber(item) : item;
    return { ...numbered, children: writeBlocks(numbered.children, options) };
  });
  return { ...node, ordered: asText ? false : (node.ordered ?? false), children };
}

function withNumber(item: ListItem): ListItem {
  const number = item.data?.number;
  if (!number) return item;
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') {
    const text = { type: 'text' as const, value: number.printed };
    return { ...item, children: [{ type: 'paragraph', children: [text] }, ...item.children] };
  }
  const children = printedNumber(number, first.children);
  return { ...item, children: [{ ...first, children }, ...rest] };
}

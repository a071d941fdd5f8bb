import { readNumber, textOf } from '@gouji/tree';
import type { List, RootContent } from 'mdast';

/** Take the items of a bulleted list out of it, if each is a paragraph numbered by itself. */
export function unwrapItems(node: RootContent): RootContent[] {
  if (node.type !== 'list' || node.ordered || !node.children.every(isNumbered)) return [node];
  return node.children.flatMap((item) => item.children);
}

function isNumbered({ children, checked }: List['children'][number]): boolean {
  const [first] = children;
  if (first?.type !== 'paragraph' || typeof checked === 'boolean') return false;
  const numbered = readNumber(textOf(first).replace(/^\*+/u, ''));
  return numbered !== undefined && numbered.rest !== '';
}

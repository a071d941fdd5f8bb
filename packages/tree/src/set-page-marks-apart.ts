import type { RootContent } from 'mdast';
import { pageFurniture } from './build.js';
import { isPageMark } from './is-page-mark.js';
import { textOf } from './text-of.js';

/** Make page furniture of the paragraphs that are page marks, as between the halves of a table. */
export function setPageMarksApart(nodes: readonly RootContent[]): RootContent[] {
  return nodes.map((node) => {
    if (node.type !== 'paragraph' || !isPageMark(textOf(node).trim())) return node;
    const mark = pageFurniture('pageMark', [node]);
    if (node.position) mark.position = node.position;
    return mark;
  });
}

import { slicePhrasing } from '@gouji/tree';
import type { PhrasingContent } from 'mdast';

/**
 * Take off the ideographic spaces that indent a paragraph. ASCII spaces at an edge are a character
 * reference (`&#x20;`), since Markdown takes off all others: somebody meant them.
 */
export function trimPhrasing(children: PhrasingContent[]): PhrasingContent[] {
  const first = children[0];
  const last = children.at(-1);
  let start = 0;
  if (first?.type === 'text' && !/^[ \t\n]/u.test(first.value)) {
    start = first.value.length - first.value.trimStart().length;
  }
  const cut = start > 0 ? slicePhrasing(children, start) : children;
  if (last?.type !== 'text' || !/[^\S \t\n]$/u.test(last.value)) return cut;
  const tail = cut.at(-1);
  if (tail?.type !== 'text') return cut;
  return [...cut.slice(0, -1), ...slicePhrasing([tail], 0, tail.value.trimEnd().length)];
}

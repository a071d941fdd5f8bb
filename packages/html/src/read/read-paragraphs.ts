import type { Break, Paragraph, Parents, PhrasingContent } from 'mdast';
import { cleanPhrasing } from './clean-phrasing.js';
import { spanOf } from './span-of.js';

/**
 * Make paragraphs of one line of content. Two line breaks part paragraphs, and so does one before
 * an indent, as CMS editors write them; one line break stays.
 */
export function readParagraphs(line: PhrasingContent[]): Paragraph[] {
  const separators = findSeparators(line);
  return split(line, separators)
    .map(cleanPhrasing)
    .filter((children) => children.length > 0)
    .map((children) => {
      const paragraph: Paragraph = { type: 'paragraph', children };
      const position = spanOf(children);
      if (position) paragraph.position = position;
      return paragraph;
    });
}

/** The first line of a paragraph in Chinese typesetting is indented by two characters. */
const indent = /^[ \t\r\n]*[\u3000\u00a0\u2002\u2003]{2}/;

function findSeparators(line: PhrasingContent[]): Set<Break> {
  const leaves = leavesOf(line).filter(
    (leaf) => leaf.type !== 'text' || /[^ \t\r\n]/.test(leaf.value),
  );
  const separators = new Set<Break>();
  leaves.forEach((leaf, index) => {
    if (leaf.type !== 'break') return;
    const next = leaves[index + 1];
    const previous = leaves[index - 1];
    const doubled = next?.type === 'break' || previous?.type === 'break';
    if (doubled || (next?.type === 'text' && indent.test(next.value))) separators.add(leaf);
  });
  return separators;
}

function leavesOf(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => ('children' in node ? leavesOf(node.children) : [node]));
}

function split(nodes: PhrasingContent[], separators: Set<Break>): PhrasingContent[][] {
  if (separators.size === 0) return [nodes];
  const groups: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break' && separators.has(node)) {
      groups.push([]);
    } else if ('children' in node) {
      const parts = split(node.children, separators);
      parts.forEach((children, index) => {
        if (index > 0) groups.push([]);
        const part = parts.length === 1 ? node : withChildren(node, children);
        groups.at(-1)!.push(part);
      });
    } else {
      groups.at(-1)!.push(node);
    }
  }
  return groups;
}

function withChildren<T extends Parents & PhrasingContent>(
  node: T,
  children: PhrasingContent[],
): T {
  return { ...node, children };
}

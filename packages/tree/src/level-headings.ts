import type { Heading, RootContent } from 'mdast';
import { headingDepth } from './heading-depth.js';
import { readNumber } from './read-number.js';

/**
 * Put headings at the depth that their printed numbers mark, where the document numbers its
 * sections in Chinese figures (一、 or (一)); elsewhere 1. may stand at any depth.
 */
export function levelHeadings(nodes: RootContent[]): RootContent[] {
  const levels = nodes.map((node) => (node.type === 'heading' ? levelOf(node) : undefined));
  if (!levels.some((level) => level !== undefined && level <= 2)) return nodes;
  const chapters = levels.includes(0);
  return nodes.map((node, index) => {
    const level = levels[index];
    if (level === undefined || node.type !== 'heading') return node;
    const depth = headingDepth(level, chapters);
    return depth === node.depth ? node : { ...node, depth };
  });
}

function levelOf({ data }: Heading): number | undefined {
  return data?.number && readNumber(data.number.printed)?.level;
}

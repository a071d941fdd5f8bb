import type { RootContent } from 'mdast';
import { headingDepth } from './heading-depth.js';
import { readNumber } from './read-number.js';

/**
 * Put headings at the depth that their printed numbers mark, where the document numbers its
 * sections in Chinese figures (一、 or (一)); elsewhere 1. may stand at any depth.
 */
export function levelHeadings(nodes: RootContent[]): RootContent[] {
  const levels = nodes.map(levelOf);
  if (!levels.some((level) => level !== undefined && level <= 2)) return nodes;
  const chapters = levels.includes(0);
  return nodes.map((node, index) => atLevel(node, levels[index], chapters));
}

function levelOf(node: RootContent): number | undefined {
  const number = node.type === 'heading' ? node.data?.number : undefined;
  return number && readNumber(number.printed)?.level;
}

function atLevel(node: RootContent, level: number | undefined, chapters: boolean): RootContent {
  if (level === undefined || node.type !== 'heading') return node;
  const depth = headingDepth(level, chapters);
  return depth === node.depth ? node : { ...node, depth };
}

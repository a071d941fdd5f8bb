import type { Nodes, RootContent } from 'mdast';
import { writeBlocks } from './write/blocks.js';

/** Options of the text writer. */
export interface ToTextOptions {
  /** Write page headers, footers and page marks too (default: leave them out). */
  furniture?: boolean | undefined;
  /** Draw a table with spans as a grid, which `fromText` reads back (default: bar rows). */
  drawSpans?: boolean | undefined;
}

/**
 * Write a tree, or a piece of one, as plain text that reads well: headings with their numbers,
 * a blank line between blocks, tables as rows of cells between bars.
 */
export function toText(tree: Nodes | readonly RootContent[], options: ToTextOptions = {}): string {
  const text = writeBlocks(contentOf(tree), options).join('\n\n');
  return text === '' ? '' : `${text}\n`;
}

function contentOf(tree: Nodes | readonly RootContent[]): readonly Nodes[] {
  if (isList(tree)) return tree;
  return tree.type === 'root' ? tree.children : [tree];
}

function isList(tree: Nodes | readonly RootContent[]): tree is readonly RootContent[] {
  return Array.isArray(tree);
}

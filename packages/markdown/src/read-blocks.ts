import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import { readHeading } from './read-heading.js';
import { readPhrasing } from './read-phrasing.js';
import { readTable } from './read-table.js';
import { trimPhrasing } from './trim-phrasing.js';

type Block = RootContent | BlockContent | DefinitionContent;

/** Turn what Markdown knows into what the tree knows, in place of each block. */
export function readBlocks<Node extends Block>(nodes: Node[]): Node[] {
  return nodes.map((node) => readBlock(node) as Node);
}

function readBlock(node: Block): Block {
  if (node.type === 'table') return readTable(node);
  if (node.type === 'heading') return readHeading(node);
  if (node.type === 'paragraph') {
    return { ...node, children: trimPhrasing(readPhrasing(node.children)) };
  }
  if (node.type === 'blockquote' || node.type === 'footnoteDefinition') {
    return { ...node, children: readBlocks(node.children) };
  }
  if (node.type === 'listItem') return { ...node, children: readBlocks(node.children) };
  if (node.type === 'list') return { ...node, children: readBlocks(node.children) };
  return node;
}

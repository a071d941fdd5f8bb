import type { BlockContent, DefinitionContent, Parent, RootContent } from 'mdast';
import type { FromMarkdownOptions } from './from-markdown.js';
import { partTable } from './part-table.js';
import { readGridTable } from './read-grid-table.js';
import { readHeading } from './read-heading.js';
import { readPhrasing } from './read-phrasing.js';
import { readTable } from './read-table.js';
import { trimPhrasing } from './trim-phrasing.js';

type Block = RootContent | BlockContent | DefinitionContent;

/** Turn what Markdown knows into what the tree knows, in place of each block. */
export function readBlocks<Node extends Block>(
  nodes: Node[],
  options: FromMarkdownOptions,
): Node[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'table') return [readBlock(node, options) as Node];
    return partTable(node).map((part) => readBlock(part, options) as Node);
  });
}

function readBlock(node: Block, options: FromMarkdownOptions): Block {
  switch (node.type) {
    case 'table':
      return readTable(node);
    case 'heading':
      return readHeading(node, options);
    case 'paragraph': {
      const children = readPhrasing(node.children);
      return { ...node, children: options.verbatim ? children : trimPhrasing(children) };
    }
    case 'blockquote':
    case 'footnoteDefinition':
    case 'listItem':
      return { ...node, children: readBlocks(node.children, options) };
    case 'list':
      return { ...node, children: readBlocks(node.children, options) };
    default:
      // The type names of grid tables are those of their parser, which mdast does not know.
      return isGridTable(node) ? readGridTable(node, options) : node;
  }
}

function isGridTable(node: { type: string }): node is Parent {
  return node.type === 'gridTable';
}

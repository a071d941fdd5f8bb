import { textOf } from '@gouji/tree';
import type { BlockContent, DefinitionContent, Nodes, Paragraph, RootContent } from 'mdast';
import { cellStream } from './handlers/cell-stream.js';
import { dataTable } from './handlers/data-table.js';
import { heading, runInHeading } from './handlers/heading.js';
import { list } from './handlers/list.js';
import { paragraph } from './handlers/paragraph.js';
import { rawTable } from './handlers/raw-table.js';
import type { ToMarkdownOptions } from './to-markdown.js';

type Block = RootContent | BlockContent | DefinitionContent;

/** Turn blocks of the tree into blocks that Markdown knows. */
export function writeBlocks<Node extends Block>(
  nodes: readonly Node[],
  options: ToMarkdownOptions,
): Node[] {
  const out: Block[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node: Block = nodes[index]!;
    const next: Block | undefined = nodes[index + 1];
    if (node.type === 'heading' && node.data?.runIn && next?.type === 'paragraph') {
      out.push(runInHeading(node, next));
      index++;
    } else {
      out.push(...writeBlock(node, options));
    }
  }
  return out as Node[];
}

function writeBlock(node: Block, options: ToMarkdownOptions): Block[] {
  switch (node.type) {
    case 'heading':
      return [heading(node)];
    case 'paragraph':
      return paragraph(node);
    case 'dataTable':
      return dataTable(node, options);
    case 'table':
      return [rawTable(node)];
    case 'cellStream':
      return cellStream(node, options);
    case 'pageFurniture':
      return options.furniture ? writeBlocks(node.children, options) : [];
    case 'formTable':
      return [];
    case 'list':
      return [list(node, options)];
    case 'blockquote':
    case 'footnoteDefinition':
    case 'listItem':
      return [{ ...node, children: writeBlocks(node.children, options) }];
    case 'code':
    case 'definition':
    case 'html':
    case 'thematicBreak':
    case 'yaml':
      return [node];
    default:
      return paragraph(paragraphOf(node));
  }
}

/** A node that stands outside its place (a lone cell, a lone text) keeps its words. */
function paragraphOf(node: Nodes): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: textOf(node) }] };
}

import type { Nodes } from 'mdast';
import type { ToTextOptions } from '../to-text.js';
import { writeList } from './list.js';
import { writePhrasing } from './phrasing.js';
import { writeStream } from './stream.js';
import { writeTable } from './table.js';

/** Write blocks, each as its lines; a run-in heading and its paragraph are one. */
export function writeBlocks(nodes: readonly Nodes[], options: ToTextOptions): string[] {
  const out: string[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    const next = nodes[index + 1];
    let text = writeBlock(node, options);
    if (isTable(node) && isTable(nodes[index - 1])) text = ruleHead(node, text);
    if (node.type === 'heading' && node.data?.runIn && next?.type === 'paragraph') {
      text += writeBlock(next, options);
      index++;
    }
    if (text !== '') out.push(text);
  }
  return out;
}

function isTable(node: Nodes | undefined): boolean {
  return node?.type === 'dataTable' || node?.type === 'cellStream';
}

/**
 * Rule off the head of bar rows: a table behind another is not more of its rows. Hyphens would make
 * the whole text Markdown, in which its other tables are words.
 */
function ruleHead(node: Nodes, text: string): string {
  const lines = text.split('\n');
  const captioned = node.type === 'dataTable' && node.children[0]?.type === 'dataCaption';
  const at = captioned ? 1 : 0;
  const head = lines[at] ?? '';
  if (!/^\|.*\|$/u.test(head)) return text;
  const rule = '===|'.repeat([...head].filter((character) => character === '|').length - 1);
  lines.splice(at + 1, 0, `|${rule}`);
  return lines.join('\n');
}

function writeBlock(node: Nodes, options: ToTextOptions): string {
  switch (node.type) {
    case 'heading':
    case 'paragraph': {
      const runIn = node.type === 'heading' ? (node.data?.runIn ?? '') : '';
      return (node.data?.number?.printed ?? '') + writePhrasing(node.children) + runIn;
    }
    case 'dataTable':
      return writeTable(node, options);
    case 'cellStream':
      return writeStream(node);
    case 'list':
      return writeList(node, options);
    case 'pageFurniture':
      return options.furniture ? writeBlocks(node.children, options).join('\n') : '';
    case 'footnoteDefinition':
      return `[${node.label ?? node.identifier}] ${writeBlocks(node.children, options).join('\n')}`;
    case 'blockquote':
    case 'listItem':
      return writeBlocks(node.children, options).join('\n\n');
    case 'code':
      return node.value;
    case 'thematicBreak':
      return '----------';
    case 'definition':
    case 'formTable':
    case 'yaml':
      return '';
    default:
      return writePhrasing([node]);
  }
}

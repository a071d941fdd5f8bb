import { type CellStream, textOf } from '@gouji/tree';
import type { Root } from 'mdast';

/** The blocks of a tree, one a line: what they are and what they say. */
export function outline(tree: Root): string[] {
  return tree.children.map((node) => {
    if (node.type === 'heading') {
      const { number, runIn } = node.data ?? {};
      const printed = number ? `${number.printed}|` : '';
      return `h${node.depth} ${printed}${textOf({ ...node, data: {} })}${runIn ? `|${runIn}` : ''}`;
    }
    if (node.type === 'cellStream') return `stream ${rows(node).join(' ')}`;
    if (node.type === 'pageFurniture') return `${node.kind} ${textOf(node)}`;
    return `p ${textOf(node)}`;
  });
}

function rows(stream: CellStream): string[] {
  return stream.children.map((line) => {
    return `${line.separator[0]}[${line.children.map((cell) => cell.value).join(',')}]`;
  });
}

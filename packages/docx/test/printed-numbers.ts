import type { Nodes } from 'mdast';

/** List the printed numbers of a tree in document order. */
export function printedNumbers(node: Nodes): string[] {
  const number = (node.data as { number?: { printed: string } } | undefined)?.number?.printed;
  const below = 'children' in node ? node.children.flatMap(printedNumbers) : [];
  return number === undefined ? below : [number, ...below];
}

import type { Nodes } from 'mdast';

/** Call back with every node of a tree in document order, however deep it is. */
export function visit(tree: Nodes, callback: (node: Nodes) => void): void {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    callback(node);
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index--)
      open.push(node.children[index]!);
  }
}

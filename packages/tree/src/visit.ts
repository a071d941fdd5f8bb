import type { Nodes } from 'mdast';

/** Call back with every node of a tree in document order, however deep it is; false ends it. */
export function visit(tree: Nodes, callback: (node: Nodes) => unknown): void {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (callback(node) === false) return;
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index--)
      open.push(node.children[index]!);
  }
}

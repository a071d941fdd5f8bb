import { visit } from '@gouji/tree';
import type { Node, Root } from 'mdast';

/** Find every second of lists that follow one another at once. */
export function findTwins(tree: Root): Set<Node> {
  const twins = new Set<Node>();
  visit(tree, (node) => {
    if (!('children' in node)) return;
    let before: Node | undefined;
    for (const child of node.children) {
      if (child.type === 'list' && before?.type === 'list' && !twins.has(before)) twins.add(child);
      before = child;
    }
  });
  return twins;
}

import type { Node } from 'unist';

/** Copy a tree without the places of its nodes in the source. */
export function withoutPositions<Tree extends Node>(tree: Tree): Tree {
  return drop(structuredClone(tree)) as Tree;
}

function drop(node: Node): Node {
  delete node.position;
  if (node.data && 'source' in node.data) delete (node.data as { source?: unknown }).source;
  if ('children' in node) (node.children as Node[]).forEach(drop);
  return node;
}

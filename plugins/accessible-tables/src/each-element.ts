import type { Element, Nodes } from 'hast';

/** Call back with every element of a tree in document order; what it adds to one is seen too. */
export function eachElement(node: Nodes, callback: (element: Element) => void): void {
  if (node.type === 'element') callback(node);
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type === 'element') eachElement(child, callback);
  }
}

import type { Element, Root } from 'hast';

/** Call back with every element of a tree, in document order. */
export function eachElement(tree: Root, callback: (element: Element) => void): void {
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    callback(child);
    below(child, callback);
  }
}

function below(element: Element, callback: (element: Element) => void): void {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    callback(child);
    below(child, callback);
  }
}

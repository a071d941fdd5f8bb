import type { Element, ElementContent } from 'hast';

/** An element whose children are made as they are asked for, so that a large one is never whole. */
export interface Flowing {
  /** The element, without children. */
  element: Element;
  /** Give the children, once. */
  children: Iterable<ElementContent | Flowing>;
}

/** Make the element whole. */
export function collect({ element, children }: Flowing): Element {
  for (const child of children) {
    element.children.push('element' in child ? collect(child) : child);
  }
  return element;
}

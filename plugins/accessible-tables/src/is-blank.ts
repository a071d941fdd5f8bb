import type { Element, ElementContent } from 'hast';

/** Say whether a cell shows nothing: no text, no picture with a text alternative. */
export function isBlank(element: Element): boolean {
  return element.children.every(shows);
}

function shows(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type !== 'element') return true;
  if (node.tagName === 'img') return !node.properties.alt;
  return !node.properties.ariaLabel && isBlank(node);
}

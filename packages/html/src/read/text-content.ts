import type { Nodes } from 'hast';

/** The text of an element, white space as it stands; scripts and styles have none. */
export function textContent(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && (node.tagName === 'script' || node.tagName === 'style')) return '';
  return 'children' in node ? node.children.map(textContent).join('') : '';
}

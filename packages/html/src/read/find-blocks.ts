import type { Element, Nodes } from 'hast';

const blocks = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details'],
  ...['dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'legend', 'li', 'main', 'menu'],
  ...['nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td'],
  ...['tfoot', 'th', 'thead', 'tr', 'ul', 'listing', 'xmp', 'plaintext'],
]);

/** Find the elements that are blocks or hold one. */
export function findBlocks(tree: Nodes): Set<Element> {
  const found = new Set<Element>();
  collect(tree, found);
  return found;
}

function collect(node: Nodes, found: Set<Element>): boolean {
  if (!('children' in node)) return false;
  let block = node.type === 'element' && blocks.has(node.tagName);
  for (const child of node.children) if (collect(child, found)) block = true;
  if (block && node.type === 'element') found.add(node);
  return block;
}

import type { Nodes } from 'mdast';

/** Write inline content: its words, and the address of a link that does not show it. */
export function writePhrasing(nodes: readonly Nodes[]): string {
  return nodes.map(writeOne).join('');
}

function writeOne(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return node.value.replace(/<!--[\s\S]*?-->|<[^>]*>/gu, '');
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'footnoteReference') return `[${node.label ?? node.identifier}]`;
  if (node.type === 'link') {
    const text = writePhrasing(node.children);
    return text.includes(node.url) || !/^(?:https?|mailto):/u.test(node.url)
      ? text
      : `${text} (${node.url})`;
  }
  if ('value' in node) return node.value;
  return 'children' in node ? writePhrasing(node.children) : '';
}

import type { PhrasingContent } from 'mdast';

/** Merge neighbouring texts, and neighbouring marks of one kind, which Markdown cannot keep apart. */
export function mergeTexts(nodes: PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      out[out.length - 1] = { type: 'text', value: last.value + node.value };
    } else if (isMark(node) && last?.type === node.type && isMark(last)) {
      const children = mergeTexts([...last.children, ...node.children]);
      out[out.length - 1] = { ...last, children };
    } else if (!(node.type === 'text' && node.value === '') && !isEmptyMark(node)) {
      out.push(node);
    }
  }
  return out;
}

function isMark(
  node: PhrasingContent,
): node is Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }> {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
}

function isEmptyMark(node: PhrasingContent): boolean {
  return isMark(node) && node.children.length === 0;
}

import { trimEndWhere } from '@gouji/tree';
import type { PhrasingContent } from 'mdast';

/**
 * Take off the white space at the ends of each line, which nobody sees: Markdown would need a
 * character reference for it.
 */
export function trimLines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    let { value } = node;
    if (isEdge(nodes[index - 1])) value = value.replace(/^[ \t\n]+/u, '');
    if (isEdge(nodes[index + 1])) value = trimEndWhere(value, /[ \t\n]/u);
    return value === '' ? [] : [{ ...node, value }];
  });
}

function isEdge(node: PhrasingContent | undefined): boolean {
  return node === undefined || node.type === 'break';
}

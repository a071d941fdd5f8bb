import type { Node } from 'mdast';

/** The place from the first to the last of some nodes that have one. */
export function spanOf(nodes: Node[]): Node['position'] {
  const start = nodes.find((node) => node.position)?.position?.start;
  const end = nodes.findLast((node) => node.position)?.position?.end;
  return start && end ? { start, end } : undefined;
}

import type { Nodes, Root } from 'mdast';
import { tooDeep } from './too-deep.js';

/**
 * Refuse a tree that is nested deeper than a limit, before anything descends into it.
 *
 * @throws GoujiError `limit-exceeded`
 */
export function checkDepth(tree: Root, limit: number): void {
  if (isDeeper(tree, limit)) throw tooDeep(limit);
}

/** No deeper than it may go itself does this descend. */
function isDeeper(node: Nodes, limit: number): boolean {
  if (limit < 0) return true;
  if (!('children' in node)) return false;
  for (const child of node.children) if (isDeeper(child, limit - 1)) return true;
  return false;
}

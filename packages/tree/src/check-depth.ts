import type { Nodes, Root } from 'mdast';
import { GoujiError } from './gouji-error.js';

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

function tooDeep(limit: number): GoujiError {
  return new GoujiError('limit-exceeded', {
    zh: `文档嵌套超过 ${limit} 层,已停止;请简化文档结构,或用 maxDepth 提高上限。`,
    en: `Unexpected nesting of more than ${limit} levels, expected less; simplify the document or raise maxDepth.`,
  });
}

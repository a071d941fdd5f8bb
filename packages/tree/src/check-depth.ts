import type { Nodes, Root } from 'mdast';
import { GoujiError } from './gouji-error.js';

/**
 * Refuse a tree that is nested deeper than a limit, before anything descends into it.
 *
 * @throws GoujiError `limit-exceeded`
 */
export function checkDepth(tree: Root, limit: number): void {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) throw tooDeep(limit);
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
}

function tooDeep(limit: number): GoujiError {
  return new GoujiError('limit-exceeded', {
    zh: `文档嵌套超过 ${limit} 层,已停止;请简化文档结构,或用 maxDepth 提高上限。`,
    en: `Unexpected nesting of more than ${limit} levels, expected less; simplify the document or raise maxDepth.`,
  });
}

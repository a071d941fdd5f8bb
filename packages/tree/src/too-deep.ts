import { GoujiError } from './gouji-error.js';

/** Make the refusal of a tree that is nested deeper than a limit. */
export function tooDeep(limit: number): GoujiError {
  return new GoujiError('limit-exceeded', {
    zh: `文档嵌套超过 ${limit} 层,已停止;请简化文档结构,或用 maxDepth 提高上限。`,
    en: `Unexpected nesting of more than ${limit} levels, expected less; simplify the document or raise maxDepth.`,
  });
}

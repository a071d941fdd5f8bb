import type { Node } from 'mdast';
import type { SourceData } from './nodes.js';
import type { Place } from './report.js';

/** Say where a node stands in its source, if that is known. */
export function placeOf(node: Node): Place | undefined {
  const source = (node.data as SourceData | undefined)?.source;
  if (source) return source;
  const start = node.position?.start;
  return start && { line: start.line, column: start.column };
}

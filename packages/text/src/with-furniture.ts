import { type PageFurniture, pageFurniture } from '@gouji/tree';
import type { RootContent } from 'mdast';
import type { Line } from './analyse-lines.js';
import { extentOf } from './source-line.js';

/** Put page furniture behind the block it stands in or after. */
export function withFurniture(
  nodes: RootContent[],
  furniture: Map<Line, PageFurniture['kind']>,
): RootContent[] {
  const marks = [...furniture].map(([line, kind]) => furnitureNode(line, kind));
  const out: RootContent[] = [];
  let next = 0;
  for (const node of nodes) {
    while (next < marks.length && startOf(marks[next]!) < startOf(node)) out.push(marks[next++]!);
    out.push(node);
  }
  return [...out, ...marks.slice(next)];
}

function furnitureNode(line: Line, kind: PageFurniture['kind']): PageFurniture {
  const position = extentOf(line, line);
  const text = { type: 'text' as const, value: line.text, position };
  return { ...pageFurniture(kind, [{ type: 'paragraph', children: [text], position }]), position };
}

function startOf(node: RootContent): number {
  return node.position!.start.offset!;
}

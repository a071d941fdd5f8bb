import { slicePhrasing, textOf } from '@gouji/tree';
import type { Paragraph, PhrasingContent } from 'mdast';
import type { Point, Position } from 'unist';

/**
 * Cut the lines of a paragraph from one line of the source up to another.
 *
 * @returns undefined where no words are left
 */
export function cutParagraph(
  node: Paragraph,
  from: number,
  to: number,
  source: string,
): Paragraph | undefined {
  const { start, end } = node.position!;
  const lines = textOf({ type: 'paragraph', children: node.children }).split('\n');
  const first = Math.max(0, from - start.line);
  const last = Math.min(lines.length, to - start.line);
  const begin = lengthOf(lines.slice(0, first));
  const children = slicePhrasing(node.children, begin, lengthOf(lines.slice(0, last)) - 1);
  if (textOf({ type: 'paragraph', children }).trim() === '') return undefined;

  const whole = source.slice(start.offset, end.offset).split(/(?<=\n|\r(?!\n))/u);
  const offsetOf = (count: number) => start.offset! + whole.slice(0, count).join('').length;
  const position = { start, end };
  if (first > 0) position.start = { line: from, column: 1, offset: offsetOf(first) };
  if (to <= end.line) {
    const line = whole[last - 1]!.trimEnd();
    const column = line.length + (last === 1 ? start.column : 1);
    position.end = { line: to - 1, column, offset: offsetOf(last - 1) + line.length };
  }
  return { ...node, children: children.map((child) => within(child, position)), position };
}

/** What is left of a text stands no further than the lines that are left. */
function within(child: PhrasingContent, { start, end }: Position): PhrasingContent {
  if (!child.position) return child;
  const own = child.position;
  const from = isBefore(own.start, start) ? start : own.start;
  const to = isBefore(end, own.end) ? end : own.end;
  return { ...child, position: { start: from, end: to } };
}

function isBefore(one: Point, other: Point): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

/** Characters in some lines, with the line feed behind each. */
function lengthOf(lines: string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

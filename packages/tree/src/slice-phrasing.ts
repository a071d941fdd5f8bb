import type { PhrasingContent, Text } from 'mdast';
import type { Point } from 'unist';

/**
 * Cut a piece out of phrasing content, counted in the characters of `textOf`. Marks (strong,
 * links) are kept around what is left of them; text keeps its exact position where that is known.
 */
export function slicePhrasing(
  children: PhrasingContent[],
  start: number,
  end = Number.POSITIVE_INFINITY,
): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let at = 0;
  for (const child of children) {
    const length = lengthOf(child);
    const from = Math.max(0, start - at);
    const to = Math.min(length, end - at);
    const inside = length === 0 ? at >= start && at < end : from < to;
    if (inside) out.push(from === 0 && to === length ? child : cut(child, from, to));
    at += length;
  }
  return out;
}

function lengthOf(node: PhrasingContent): number {
  if ('children' in node) return node.children.reduce((sum, child) => sum + lengthOf(child), 0);
  if ('value' in node) return node.value.length;
  if (node.type === 'break') return 1;
  return node.type === 'image' ? (node.alt?.length ?? 0) : 0;
}

function cut(node: PhrasingContent, from: number, to: number): PhrasingContent {
  if (node.type === 'text') return cutText(node, from, to);
  if ('children' in node) {
    return { ...node, children: slicePhrasing(node.children, from, to) } as PhrasingContent;
  }
  return node;
}

function cutText(node: Text, from: number, to: number): Text {
  const value = node.value.slice(from, to);
  const { position, ...rest } = node;
  if (!position) return { ...rest, value };
  const { start, end } = position;
  if (start.offset === undefined || end.offset !== start.offset + node.value.length) {
    return { ...node, value };
  }
  const point = (index: number): Point => {
    const lines = node.value.slice(0, index).split(/\r\n|[\n\r]/u);
    const column = lines.at(-1)!.length + (lines.length === 1 ? start.column : 1);
    return { line: start.line + lines.length - 1, column, offset: start.offset! + index };
  };
  return { ...rest, value, position: { start: point(from), end: point(to) } };
}

import type { Node, Nodes } from 'mdast';
import type { Point } from 'unist';

/**
 * Move the positions of a tree that was read from a slice of a text to where the slice stands.
 *
 * @param origin the place of the slice's first character
 */
export function shiftPositions(node: Nodes, origin: Point): void {
  shift(node, origin);
  if ('children' in node) for (const child of node.children) shiftPositions(child, origin);
}

function shift(node: Node, origin: Point): void {
  if (!node.position) return;
  const { start, end } = node.position;
  node.position = { start: move(start, origin), end: move(end, origin) };
}

function move(point: Point, origin: Point): Point {
  const moved: Point = {
    line: point.line + origin.line - 1,
    column: point.line === 1 ? point.column + origin.column - 1 : point.column,
  };
  if (point.offset !== undefined && origin.offset !== undefined) {
    moved.offset = point.offset + origin.offset;
  }
  return moved;
}

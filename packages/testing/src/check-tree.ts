import type { Node, Point } from 'unist';

/**
 * Check that a tree is sound: every node has a type, its children are nodes, its literal is text,
 * and its place runs forwards.
 *
 * @throws Error that names the node by its way down from the root
 */
export function checkTree(tree: unknown): asserts tree is Node {
  const open: Array<{ node: unknown; way: string }> = [{ node: tree, way: 'tree' }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, way } = next;
    if (!isNode(node)) {
      throw new Error(`${way}: found ${JSON.stringify(node)}, expected a node with a type`);
    }
    checkPlace(node, way);
    if ('value' in node && typeof node.value !== 'string') {
      const found = JSON.stringify(node.value);
      throw new Error(`${way} (${node.type}): found the value ${found}, expected text`);
    }
    if (!('children' in node)) continue;
    if (!Array.isArray(node.children)) {
      throw new Error(`${way} (${node.type}): found children that are no list, expected a list`);
    }
    node.children.forEach((child, index) => {
      open.push({ node: child, way: `${way}.children[${index}]` });
    });
  }
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}

function checkPlace({ type, position }: Node, way: string): void {
  if (!position) return;
  const { start, end } = position;
  const forwards =
    isPoint(start) &&
    isPoint(end) &&
    (start.line < end.line || (start.line === end.line && start.column <= end.column));
  if (forwards) return;
  const found = JSON.stringify(position);
  throw new Error(
    `${way} (${type}): found the position ${found}, expected a start and, not before it, an end; lines and columns begin at 1`,
  );
}

function isPoint(point: Point | undefined): point is Point {
  return point !== undefined && point.line >= 1 && point.column >= 1;
}

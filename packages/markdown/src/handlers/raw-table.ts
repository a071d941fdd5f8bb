import type { Table } from 'mdast';
import { writePhrasing } from '../write-phrasing.js';

/** Write an mdast table, which other plugins may have put into the tree. */
export function rawTable(node: Table): Table {
  const children = node.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: writePhrasing(cell.children) })),
  }));
  return { ...node, children };
}

import { type DataCell, type DataRow, type DataTable, type GridCell, toGrid } from '@gouji/tree';
import type { Nodes } from 'mdast';
import type { ToMarkdownOptions } from '../to-markdown.js';
import { writeBlocks } from '../write-blocks.js';

/** A table as grid tables have it: parts of rows of cells with spans and blocks. */
export interface GridTable {
  type: 'gridTable';
  children: GridPart[];
}

interface GridPart {
  type: 'gtHeader' | 'gtBody' | 'gtFooter';
  children: Array<{ type: 'gtRow'; children: GridTableCell[] }>;
}

interface GridTableCell {
  type: 'gtCell';
  colSpan: number;
  rowSpan: number;
  children: Nodes[];
}

const parts = { head: 'gtHeader', body: 'gtBody', foot: 'gtFooter' } as const;

/** Write a table as a grid table, which shows its spans in plain characters. */
export function gridTable(table: DataTable, options: ToMarkdownOptions): GridTable {
  const grid = toGrid(table);
  const rows: GridCell[][] = grid.rows.map(() => []);
  for (const cell of grid.cells) rows[cell.row]!.push(cell);
  const out: GridTable = { type: 'gridTable', children: [] };
  grid.rows.forEach((row, index) => {
    const type = parts[row.group];
    if (out.children.at(-1)?.type !== type) out.children.push({ type, children: [] });
    const children = rows[index]!.map((cell) => gridCell(cell, options));
    out.children.at(-1)!.children.push({ type: 'gtRow', children });
  });
  return out;
}

function gridCell({ cell, width, height }: GridCell, options: ToMarkdownOptions): GridTableCell {
  const children = writeBlocks<DataCell['children'][number]>(cell.children, options);
  return { type: 'gtCell', colSpan: width, rowSpan: height, children };
}

/** Tell whether grid tables can hold a table: parts in their order, no hole, no cell beyond a part. */
export function fitsGridTable(table: DataTable): boolean {
  const grid = toGrid(table);
  if (grid.faults.length > 0) return false;
  const groups = grid.rows.map(({ group }: DataRow) => group);
  const order = groups.filter((group, index) => group !== groups[index - 1]);
  const sorted = ['head,body,foot', 'head,body', 'body,foot', 'head', 'body'].includes(
    order.join(),
  );
  return sorted && grid.cells.every(({ row, height }) => groups[row] === groups[row + height - 1]);
}

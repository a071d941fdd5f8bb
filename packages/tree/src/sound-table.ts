import { dataCell } from './build.js';
import type { DataCell, DataTable } from './nodes.js';
import { type Grid, type GridCell, toGrid } from './to-grid.js';

/**
 * Give a table in which one cell covers each slot: where two overlap, the later one, as `toGrid` has
 * it; what none covers is blank. A table that is so already is given back as it is.
 */
export function soundTable(table: DataTable): DataTable {
  const grid = toGrid(table);
  if (!grid.faults.some(({ kind }) => kind !== 'clipped')) return table;
  const heights = new Map(grid.cells.map((cell) => [cell, wholeRows(grid, cell)]));
  const rows = new Map(grid.rows.map((row, y) => [row, cellsOf(grid, y, heights)]));
  const children = table.children.map((child) =>
    child.type === 'dataRow' ? { ...child, children: rows.get(child)! } : child,
  );
  return { ...table, children };
}

/** Rows from a cell's first, which nothing overlaps, that are its own from side to side. */
function wholeRows({ slots }: Grid, cell: GridCell): number {
  let rows = 1;
  while (rows < cell.height && isWhole(slots[cell.row + rows]!, cell)) rows++;
  return rows;
}

function isWhole(line: Grid['slots'][0], cell: GridCell): boolean {
  return line.slice(cell.column, cell.column + cell.width).every((slot) => slot === cell);
}

function cellsOf(grid: Grid, y: number, heights: ReadonlyMap<GridCell, number>): DataCell[] {
  const line = grid.slots[y]!;
  const cells: DataCell[] = [];
  for (let x = 0; x < grid.width; ) {
    const slot = line[x];
    let end = x + 1;
    while (end < grid.width && line[end] === slot) end++;
    const height = slot ? heights.get(slot)! : 0;
    if (slot?.row === y) cells.push({ ...slot.cell, colSpan: slot.width, rowSpan: height });
    else if (!slot || y >= slot.row + height) cells.push(dataCell('', { colSpan: end - x }));
    x = end;
  }
  return cells;
}

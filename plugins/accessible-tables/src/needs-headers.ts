import type { Element } from 'hast';
import { headersOf } from './headers-of.js';
import type { GridCell, TableGrid } from './table-grid.js';

/**
 * Say whether scopes alone do not tell which headers a cell has: more than two header levels,
 * header rows in the midst of the body, a header over some of the rows or columns of its group.
 */
export function needsHeaders(table: Element, grid: TableGrid): boolean {
  const headers: GridCell[] = [];
  for (const { cells } of grid.rows) for (const cell of cells) if (cell.kind) headers.push(cell);
  if (headers.length === 0) return false;
  const layout = { dataFrom: findData(grid), columns: columnGroups(table), rows: rowGroups(grid) };
  if (headers.some((cell) => isIrregular(cell, grid, layout))) return true;
  let most = 0;
  headersOf(grid, (_, own) => {
    most = Math.max(most, own.length);
  });
  return most > 2;
}

interface Layout {
  /** For each column the first row that has data. */
  dataFrom: number[];
  /** Column groups as `start+width`. */
  columns: Set<string>;
  /** Rows in each row group. */
  rows: Map<number, number>;
}

function isIrregular(cell: GridCell, grid: TableGrid, layout: Layout): boolean {
  if (cell.kind === 'section') return true;
  if (cell.kind === 'column') {
    if (cell.width > 1 && !layout.columns.has(`${cell.column}+${cell.width}`)) return true;
    return layout.dataFrom
      .slice(cell.column, cell.column + cell.width)
      .some((row) => row < cell.row);
  }
  const row = grid.rows[cell.row]!;
  if (cell.height > 1 && cell.height !== layout.rows.get(row.group)) return true;
  return row.cells.some((left) => left.column < cell.column && isData(left));
}

function findData(grid: TableGrid): number[] {
  const from: number[] = new Array(grid.width).fill(Number.POSITIVE_INFINITY);
  for (const { cells } of grid.rows) {
    for (const cell of cells) {
      if (!isData(cell)) continue;
      for (let x = cell.column; x < cell.column + cell.width; x++) {
        from[x] = Math.min(from[x]!, cell.row);
      }
    }
  }
  return from;
}

function columnGroups(table: Element): Set<string> {
  const groups = new Set<string>();
  let column = 0;
  for (const child of table.children) {
    if (child.type !== 'element' || child.tagName !== 'colgroup') continue;
    const span = Number(child.properties.span ?? 1);
    groups.add(`${column}+${span}`);
    column += span;
  }
  return groups;
}

function rowGroups(grid: TableGrid): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const { group } of grid.rows) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}

function isData(cell: GridCell): boolean {
  return !cell.kind && !cell.blank;
}

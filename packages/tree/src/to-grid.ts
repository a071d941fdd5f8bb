import type { DataCell, DataRow, DataTable } from './nodes.js';

/** One cell with the grid area it covers; rows and columns count from 0. */
export interface GridCell {
  cell: DataCell;
  row: number;
  column: number;
  /** Columns covered. */
  width: number;
  /** Rows covered, cut at the end of the row group. */
  height: number;
}

/** What is not sound about a grid. */
export interface GridFault {
  kind: 'hole' | 'overlap' | 'ragged' | 'clipped';
  row: number;
  column: number;
}

/** A table with its spans resolved. */
export interface Grid {
  width: number;
  height: number;
  /** Cells in document order. */
  cells: GridCell[];
  /** `slots[row][column]`: the cell that covers the slot; where two overlap, the later one. */
  slots: Array<Array<GridCell | undefined>>;
  rows: DataRow[];
  faults: GridFault[];
}

/** Slots that the spans of one table may cover together; past it a cell covers its own slot only. */
const mostSlots = 4_000_000;

/** The largest span HTML honours; a larger one is clipped. */
export const maxColSpan = 1000;
export const maxRowSpan = 65534;

/**
 * Turn the spans of a table into a grid, by the rules of WHATWG HTML, "forming a table".
 * A row span never leaves its row group. The width is that of the widest row or of the declared
 * grid. Holes, overlaps, ragged rows and clipped spans are reported, never mended.
 */
export function toGrid(table: DataTable): Grid {
  const rows = table.children.filter((child) => child.type === 'dataRow');
  const groupEnds = findGroupEnds(rows);
  const slots: Grid['slots'] = rows.map(() => []);
  const cells: GridCell[] = [];
  const faults: GridFault[] = [];
  let budget = mostSlots;

  for (const [y, row] of rows.entries()) {
    let x = 0;
    const line = slots[y]!;
    for (const cell of row.children) {
      while (line[x]) x++;
      let width = clamp(cell.colSpan, maxColSpan);
      const wanted = cell.rowSpan === 0 ? groupEnds[y]! - y : clamp(cell.rowSpan, maxRowSpan);
      let height = Math.min(wanted, groupEnds[y]! - y);
      if (width * height > Math.max(1, budget)) {
        width = 1;
        height = 1;
      }
      budget -= width * height;
      if (width !== cell.colSpan || height !== wanted) {
        faults.push({ kind: 'clipped', row: y, column: x });
      }
      const placed: GridCell = { cell, row: y, column: x, width, height };
      cells.push(placed);
      cover(slots, placed, faults);
      x += width;
    }
  }

  let width = declared(table);
  for (const line of slots) width = Math.max(width, line.length);
  for (const [y, line] of slots.entries()) findGaps(line, width, y, faults);
  return { width, height: rows.length, cells, slots, rows, faults };
}

function declared(table: DataTable): number {
  const columns = table.data?.columns ?? 0;
  return Number.isInteger(columns) && columns > 0 ? Math.min(columns, maxColSpan) : 0;
}

/** For each row, the index after the last row of its group. */
function findGroupEnds(rows: DataRow[]): number[] {
  const ends: number[] = new Array(rows.length);
  let end = rows.length;
  for (let y = rows.length - 1; y >= 0; y--) {
    if (y + 1 < rows.length && rows[y]!.group !== rows[y + 1]!.group) end = y + 1;
    ends[y] = end;
  }
  return ends;
}

function clamp(span: number, most: number): number {
  return Number.isInteger(span) ? Math.max(1, Math.min(span, most)) : 1;
}

function cover(slots: Grid['slots'], placed: GridCell, faults: GridFault[]): void {
  for (let y = placed.row; y < placed.row + placed.height; y++) {
    const line = slots[y]!;
    for (let x = placed.column; x < placed.column + placed.width; x++) {
      if (line[x]) faults.push({ kind: 'overlap', row: y, column: x });
      line[x] = placed;
    }
  }
}

function findGaps(
  line: Array<GridCell | undefined>,
  width: number,
  row: number,
  faults: GridFault[],
): void {
  for (let x = 0; x < line.length; x++) {
    if (!line[x]) faults.push({ kind: 'hole', row, column: x });
  }
  if (line.length < width) faults.push({ kind: 'ragged', row, column: line.length });
}

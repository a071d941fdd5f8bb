import { declaredColumns, gridRows } from './grid-rows.js';
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

/** The largest span HTML honours; a larger one is clipped. */
export const maxColSpan = 1000;
export const maxRowSpan = 65534;

/**
 * Turn the spans of a table into a grid, by the rules of WHATWG HTML, "forming a table".
 * A row span never leaves its row group. The width is that of the widest row or of the declared
 * grid. Holes, overlaps, ragged rows and clipped spans are reported, never mended.
 */
export function toGrid(table: DataTable): Grid {
  const rows: DataRow[] = [];
  const slots: Grid['slots'] = [];
  const cells: GridCell[] = [];
  const faults: GridFault[] = [];
  let width = declaredColumns(table);
  for (const placed of gridRows(table)) {
    rows.push(placed.row);
    slots.push(placed.slots);
    for (const cell of placed.cells) cells.push(cell);
    for (const fault of placed.faults) faults.push(fault);
    width = Math.max(width, placed.slots.length);
  }
  for (const [y, line] of slots.entries()) findGaps(line, width, y, faults);
  return { width, height: rows.length, cells, slots, rows, faults };
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

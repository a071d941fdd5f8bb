import type { DataRow, DataTable } from './nodes.js';
import { type GridCell, type GridFault, maxColSpan, maxRowSpan } from './to-grid.js';

/** One row of a table with its spans resolved. */
export interface GridRow {
  row: DataRow;
  /** Index of the row, from 0. */
  index: number;
  /** The cells that begin in the row, in document order. */
  cells: GridCell[];
  /** The cell that covers each column; where two overlap, the later one. */
  slots: Array<GridCell | undefined>;
  /** Spans that are clipped or overlap, of the cells of this row. */
  faults: GridFault[];
}

/** Slots that the spans of one table may cover together; past it a cell covers its own slot only. */
const mostSlots = 4_000_000;

/**
 * Go through the rows of a table as `toGrid` has them, one at a time: of a large table only as much
 * is kept as its row spans reach.
 */
export function* gridRows(table: DataTable): Generator<GridRow> {
  const rows = table.children.filter((child) => child.type === 'dataRow');
  const groupEnds = findGroupEnds(rows);
  /** What cells above cover of the rows to come. */
  const ahead = new Map<number, GridRow['slots']>();
  let budget = mostSlots;

  for (const [y, row] of rows.entries()) {
    const slots = ahead.get(y) ?? [];
    ahead.delete(y);
    const cells: GridCell[] = [];
    const faults: GridFault[] = [];
    let x = 0;
    for (const cell of row.children) {
      while (slots[x]) x++;
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
      cover(slots, y, placed, faults);
      for (let below = y + 1; below < y + height; below++) {
        let line = ahead.get(below);
        if (!line) {
          line = [];
          ahead.set(below, line);
        }
        cover(line, below, placed, faults);
      }
      x += width;
    }
    yield { row, index: y, cells, slots, faults };
  }
}

/** The columns that a table says it has, 0 where it says nothing that makes sense. */
export function declaredColumns(table: DataTable): number {
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

function cover(line: GridRow['slots'], row: number, placed: GridCell, faults: GridFault[]): void {
  for (let x = placed.column; x < placed.column + placed.width; x++) {
    if (line[x]) faults.push({ kind: 'overlap', row, column: x });
    line[x] = placed;
  }
}

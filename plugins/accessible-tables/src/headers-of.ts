import type { GridCell, GridRow, TableGrid } from './table-grid.js';

/** What heads a column at the row that is being read. */
interface Column {
  headers: GridCell[];
  sections: GridCell[];
  /** The row above was of headers too. */
  open: boolean;
  /** The open block of headers has headers of columns already. */
  fresh: boolean;
}

/**
 * Call back with every data cell and its headers, outermost first: sections, columns, rows.
 *
 * The nearest block of column headers above a cell counts and hides those above it, so that
 * tables printed as several one below the other read right; a section hides only sections.
 */
export function headersOf(
  grid: TableGrid,
  report: (cell: GridCell, headers: GridCell[]) => void,
): void {
  const columns: Column[] = Array.from({ length: grid.width }, () => ({
    headers: [],
    sections: [],
    open: false,
    fresh: false,
  }));
  for (const [y, row] of grid.rows.entries()) {
    const heading = isHeading(row);
    for (const cell of row.cells) {
      if (cell.kind || (heading && cell.blank)) continue;
      const headers: GridCell[] = [];
      for (let x = cell.column; x < cell.column + cell.width; x++) {
        for (const header of columns[x]!.sections) headers.push(header);
        for (const header of columns[x]!.headers) headers.push(header);
      }
      for (let at = y; at < y + cell.height; at++) {
        addRowHeaders(grid.rows[at]!, cell.column, headers);
      }
      // Only over several columns or rows can a header come twice.
      const single = cell.width === 1 && cell.height === 1;
      report(cell, single ? headers : [...new Set(headers)]);
    }
    enter(row, y, columns, heading);
  }
}

/** A row of headers, blank corners aside. */
function isHeading(row: GridRow): boolean {
  const heads = (cell: GridCell) => cell.kind === 'column' || cell.kind === 'section';
  return (
    row.head || (row.cells.some(heads) && row.cells.every((cell) => heads(cell) || cell.blank))
  );
}

/** Take the row's headers over into the columns below it. */
function enter(row: GridRow, y: number, columns: Column[], heading: boolean): void {
  for (const [x, column] of columns.entries()) {
    const cell = row.slots[x];
    if (cell?.kind === 'column' || cell?.kind === 'section') {
      if (cell.row === y) push(column, cell);
    } else if (!heading) {
      column.open = false;
      column.fresh = false;
    }
  }
}

function push(column: Column, cell: GridCell): void {
  if (cell.kind === 'section') {
    if (!column.open || column.fresh) column.sections = [];
    column.sections.push(cell);
  } else {
    if (!column.fresh) column.headers = [];
    if (!column.open) column.sections = [];
    column.headers.push(cell);
    column.fresh = true;
  }
  column.open = true;
}

/** Add the block of row headers nearest to the left of a column. */
function addRowHeaders(row: GridRow, column: number, headers: GridCell[]): void {
  const before = headers.length;
  let last: GridCell | undefined;
  for (let x = column - 1; x >= 0; x--) {
    const cell = row.slots[x];
    if (!cell || cell === last) continue;
    last = cell;
    if (cell.kind === 'row') headers.splice(before, 0, cell);
    else if (headers.length > before) break;
  }
}

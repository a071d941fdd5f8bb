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
  const beside = new Map<GridRow, RowHeaders>();
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
        const own = grid.rows[at]!;
        let left = beside.get(own);
        if (!left) {
          left = rowHeaders(own);
          beside.set(own, left);
        }
        addLeft(headers, left, cell.column);
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

/** The row headers of a row, and how far they count at each column. */
interface RowHeaders {
  headers: GridCell[];
  /** Where the block begins that is nearest to the left of a column, and where it ends. */
  from: number[];
  to: number[];
}

/** Find the blocks of row headers, in one pass: a row may have very many columns. */
function rowHeaders(row: GridRow): RowHeaders {
  const found: RowHeaders = { headers: [], from: [], to: [] };
  if (!row.slots.some(isRowHeader)) return found;
  const { headers } = found;
  let from = 0;
  let last: GridCell | undefined;
  for (const [x, cell] of row.slots.entries()) {
    found.from[x] = from;
    found.to[x] = headers.length;
    if (!cell || cell === last) continue;
    if (isRowHeader(cell)) {
      if (last && !isRowHeader(last)) from = headers.length;
      headers.push(cell);
    }
    last = cell;
  }
  return found;
}

function isRowHeader(cell: GridCell | undefined): boolean {
  return cell?.kind === 'row';
}

/** Add the block of row headers nearest to the left of a column. */
function addLeft(to: GridCell[], { headers, from, to: ends }: RowHeaders, column: number): void {
  if (headers.length === 0) return;
  const end = ends[column] ?? headers.length;
  for (let at = from[column] ?? 0; at < end; at++) to.push(headers[at]!);
}

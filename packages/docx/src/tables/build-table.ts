import {
  type DataCell,
  type DataRow,
  type DataTable,
  dataCell,
  dataRow,
  dataTable,
} from '@gouji/tree';
import { appendAll } from '../append-all.js';
import type { ProblemLog } from '../problem-log.js';
import { markHeaders } from './mark-headers.js';
import { raggedGrid } from './ragged-grid.js';
import type { RawCell, RawRow, RawTable } from './raw-table.js';

/** A cell that a `continue` below it may make taller. */
interface OpenMerge {
  cell: DataCell;
  width: number;
  /** The row it reaches so far. */
  row: number;
}

/**
 * Builds a table row by row and resolves its merges (ECMA-376 Part 1, 17.4.17 gridSpan, 17.4.22
 * hMerge, 17.4.84 vMerge, 17.4.14 and 17.4.15 gridAfter and gridBefore), so that what a large one
 * is made from need not be kept.
 */
export class TableBuilder {
  readonly #rows: DataRow[] = [];
  readonly #widths: number[] = [];
  /** Which rows are repeated on each page. */
  readonly #repeated: boolean[] = [];
  readonly #merges = new Map<number, OpenMerge>();

  /** Add the rows that are whole; those without cells are none. */
  add(raw: readonly RawRow[]): void {
    for (const each of raw) {
      if (each.cells.length === 0) continue;
      const { row, width } = buildRow(each, this.#rows.length, this.#merges);
      this.#rows.push(row);
      this.#widths.push(width);
      this.#repeated.push(each.header);
    }
  }

  /** Give the table; undefined when no row is left. */
  end(table: RawTable, problems: ProblemLog): DataTable | undefined {
    this.add(table.rows);
    const rows = this.#rows;
    const widths = this.#widths;
    if (rows.length === 0) return undefined;
    const width = widths.reduce((widest, each) => Math.max(widest, each), 0);
    const short = widths.findIndex((each) => each < width);
    if (short >= 0) problems.push(raggedGrid(rows[short]!.data!.source!, widths[short]!, width));
    markHeaders(rows, this.#repeated, table);
    const node = dataTable(rows);
    node.data = { source: table.source, columns: width };
    const grid = table.grid.filter((column) => column !== undefined);
    if (grid.length === width) node.data.columnWidths = grid;
    return node;
  }
}

function buildRow(
  raw: RawRow,
  y: number,
  merges: Map<number, OpenMerge>,
): { row: DataRow; width: number } {
  const cells: DataCell[] = [];
  const row = dataRow(cells);
  row.data = raw.change ? { source: raw.source, change: raw.change } : { source: raw.source };
  if (raw.before > 0) cells.push(filler(raw.before));
  let x = raw.before;
  for (const cell of joinHorizontal(raw.cells)) {
    const merge = merges.get(x);
    const goesOn =
      cell.vertical === 'continue' && merge?.row === y - 1 && merge.width === cell.span;
    if (goesOn) {
      merge.row = y;
      merge.cell.rowSpan++;
      appendAll(merge.cell.children, cell.container.children);
    } else {
      const built = newCell(cell);
      cells.push(built);
      if (cell.vertical) merges.set(x, { cell: built, width: cell.span, row: y });
      else merges.delete(x);
    }
    x += cell.span;
  }
  if (raw.after > 0) cells.push(filler(raw.after));
  return { row, width: x + raw.after };
}

/** Make a cell in one go: what is added to an object later takes room of its own, in each of them. */
function newCell({ container, span, source }: RawCell): DataCell {
  const { children } = container;
  return { type: 'dataCell', colSpan: span, rowSpan: 1, children, data: { source } };
}

/** Stand for grid columns that a row leaves out, so that its cells keep their places. */
function filler(columns: number): DataCell {
  const cell = dataCell([], { colSpan: columns });
  cell.data = { filler: true };
  return cell;
}

/** Join cells that go on horizontally with the cell before them. */
function joinHorizontal(cells: RawCell[]): RawCell[] {
  if (!cells.some((cell) => cell.horizontal === 'continue')) return cells;
  const joined: RawCell[] = [];
  for (const cell of cells) {
    const last = joined[joined.length - 1];
    if (cell.horizontal === 'continue' && last?.horizontal) {
      last.span += cell.span;
      appendAll(last.container.children, cell.container.children);
    } else {
      joined.push(cell);
    }
  }
  return joined;
}

import type { DataTable, SourceAddress } from '@gouji/tree';
import type { Change } from '../story/change.js';
import type { Container } from '../story/container.js';
import type { TableBuilder } from './build-table.js';

/** A cell as Word writes it, its merges not yet resolved. */
export interface RawCell {
  span: number;
  vertical?: 'restart' | 'continue' | undefined;
  horizontal?: 'restart' | 'continue' | undefined;
  deleted: boolean;
  /** All that it holds is part of a change that is kept. */
  changed: boolean;
  container: Container;
  source: SourceAddress;
  row: RawRow;
}

/** A row as Word writes it. */
export interface RawRow {
  cells: RawCell[];
  /** Grid columns left out before and after the cells. */
  before: number;
  after: number;
  header: boolean;
  deleted: boolean;
  /** How a tracked change made it, where changes are kept. */
  change: Change['kind'] | undefined;
  /** Cells met so far, deleted ones included. */
  count: number;
  source: SourceAddress;
}

/** A table as Word writes it. */
export interface RawTable {
  ordinal: number;
  /** Rows that are not built yet. */
  rows: RawRow[];
  builder: TableBuilder;
  /** Rows met so far, deleted ones included. */
  count: number;
  /** Widths of `w:tblGrid` in twentieths of a point. */
  grid: Array<number | undefined>;
  source: SourceAddress;
  /** Rows and cells that are open; more than one only where the XML nests them wrongly. */
  openRows: RawRow[];
  openCells: RawCell[];
  /** The data of charts that are drawn in its cells; it follows, as it is no data of the cells. */
  charts: DataTable[];
  style: string | undefined;
  /** The first row, the first column are set off from the others. */
  firstRow: boolean;
  firstColumn: boolean;
}

import type { RawRow, RawTable } from './raw-table.js';

/** Begin the next row of a table. */
export function newRow(table: RawTable): RawRow {
  table.count++;
  return {
    cells: [],
    before: 0,
    after: 0,
    header: false,
    deleted: false,
    change: undefined,
    count: 0,
    source: { part: table.source.part, table: table.ordinal, row: table.count },
  };
}

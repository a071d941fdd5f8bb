import { type DataCell, type DataRow, textOf } from '@gouji/tree';
import type { RawTable } from './raw-table.js';

/**
 * Tell the headers of a table: the leading rows that are repeated on each page (`w:tblHeader`,
 * ECMA-376 Part 1, 17.4.78), else the first row where its style sets it off (17.4.55), and the first
 * column likewise. Word turns that look on in every new table, so that without such a style it says
 * nothing.
 */
export function markHeaders(
  rows: DataRow[],
  repeated: boolean[],
  { firstRow, firstColumn }: Pick<RawTable, 'firstRow' | 'firstColumn'>,
): void {
  let end = 0;
  while (end < rows.length && repeated[end]) end++;
  if (end === 0 && firstRow && rows[0]!.children.some((cell) => !isBlank(cell))) end = 1;
  end = groupHead(rows, end);
  if (firstColumn) for (const row of rows.slice(end)) markRowHeader(row);
}

/**
 * Put rows into the head. A cell that reaches from the head below it pulls those rows in, as spans
 * do not leave their row group; where that leaves no body, the table has no head.
 *
 * @returns how many rows the head has
 */
function groupHead(rows: DataRow[], count: number): number {
  let end = count;
  for (let y = 0; y < end; y++) {
    for (const cell of rows[y]!.children) end = Math.max(end, y + cell.rowSpan);
  }
  if (end >= rows.length) return 0;
  for (const row of rows.slice(0, end)) {
    row.group = 'head';
    for (const cell of row.children) {
      if (!cell.data?.filler) cell.header = 'column';
    }
  }
  return end;
}

/** The first cell heads its row, if it stands in the first column and there is something beside it. */
function markRowHeader(row: DataRow): void {
  const [first] = row.children;
  if (!first || first.data?.filler || row.children.length < 2 || isBlank(first)) return;
  if (first.data?.source?.cell === 1) first.header = 'row';
}

function isBlank(cell: DataCell): boolean {
  return textOf(cell).trim() === '';
}

import type { DataRow } from '@gouji/tree';

/**
 * Put the leading header rows (`w:tblHeader`, ECMA-376 Part 1, 17.4.78) into the head. A cell that
 * reaches from the head below it pulls those rows in, as spans do not leave their row group; where
 * that leaves no body, the table has no head.
 */
export function groupRows(rows: DataRow[], header: boolean[]): void {
  let end = 0;
  while (end < rows.length && header[end]) end++;
  for (let y = 0; y < end; y++) {
    for (const cell of rows[y]!.children) end = Math.max(end, y + cell.rowSpan);
  }
  if (end >= rows.length) return;
  for (const row of rows.slice(0, end)) {
    row.group = 'head';
    for (const cell of row.children) {
      if (!cell.data?.filler) cell.header = 'column';
    }
  }
}

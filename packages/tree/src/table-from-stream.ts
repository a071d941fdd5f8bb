import { dataCell, dataRow, dataTable } from './build.js';
import type { CellStream, DataCell, DataRow, DataTable, StreamCell, StreamLine } from './nodes.js';

/**
 * Turn a table region of plain text into a table, a line a row and a cell a cell, where its lines
 * hold rows; undefined where most of them hold one cell each, and the rows are not known, and where
 * only blanks part the cells and lines differ in their number: their columns would be a guess.
 */
export function tableFromStream(stream: CellStream): DataTable | undefined {
  const lines = stream.children.filter((line) => line.children.some(isFilled));
  const rows = lines.filter((line) => isRow(line, stream.framed === true));
  if (rows.length === 0 || rows.length * 2 < lines.length) return undefined;
  if (lines.some(({ children }) => children.length !== lines[0]!.children.length)) {
    if (!lines.some(({ separator }) => separator === 'bar' || separator === 'tab'))
      return undefined;
  }
  const width = Math.max(...lines.map(({ children }) => children.length));
  const table = dataTable(lines.map((line) => toRow(line, width)));
  if (stream.position) table.position = stream.position;
  if (stream.data?.source) table.data = { source: stream.data.source };
  return table;
}

/** A bar at the end of a line of one cell does not make it a row. */
function isRow(line: StreamLine, framed: boolean): boolean {
  const least = framed && line.separator === 'bar' ? 2 : 3;
  return line.children.length >= least || line.children.filter(isFilled).length > 1;
}

function isFilled(cell: StreamCell): boolean {
  return cell.value.trim() !== '';
}

/** No format but plain text has rows that end early. */
function toRow(line: StreamLine, width: number): DataRow {
  const missing = Array.from({ length: width - line.children.length }, () => dataCell(''));
  const row = dataRow([...line.children.map(toCell), ...missing]);
  if (line.position) row.position = line.position;
  return row;
}

function toCell(cell: StreamCell): DataCell {
  const out = dataCell(cell.value.trim());
  if (!cell.position) return out;
  out.position = cell.position;
  const paragraph = out.children[0];
  if (paragraph?.type === 'paragraph') {
    paragraph.position = cell.position;
    paragraph.children[0]!.position = cell.position;
  }
  return out;
}

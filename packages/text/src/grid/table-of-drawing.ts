import { type DataTable, dataCaption, dataCell, dataRow, dataTable } from '@gouji/tree';
import type { Paragraph } from 'mdast';
import { extentOf, pointAt, type SourceLine } from '../source-line.js';
import type { ReadCell, ReadDrawing } from './read-drawing.js';

/**
 * Make the table that some lines draw.
 * @param caption the line that stands right over it
 */
export function tableOfDrawing(
  lines: readonly SourceLine[],
  { height, head, cells }: ReadDrawing,
  caption?: SourceLine,
): DataTable {
  const rows = Array.from({ length: height }, (_, row) => {
    const own = cells.filter((cell) => cell.row === row);
    return dataRow(
      own.map((cell) => cellOf(cell, lines, row < head)),
      row < head ? 'head' : 'body',
    );
  });
  const table = dataTable(rows);
  const [first, last] = [caption ?? lines[0]!, lines[lines.length - 1]!];
  if (caption) {
    const position = extentOf(caption, caption);
    const text = { type: 'text' as const, value: caption.text, position };
    table.children.unshift({ ...dataCaption([text]), position });
  }
  table.position = extentOf(first, last);
  return table;
}

function cellOf(
  { paragraphs, width, height, top, left }: ReadCell,
  lines: readonly SourceLine[],
  isHead: boolean,
) {
  const line = lines[top + 1]!;
  // Where characters are wide, the place is that of the line.
  const index = Math.min(left, line.raw.length);
  const start = pointAt(line, index);
  const position = { start, end: start };
  const children = paragraphs.map((value): Paragraph => {
    return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
  });
  const header = isHead ? ('column' as const) : undefined;
  return { ...dataCell(children, { colSpan: width, rowSpan: height, header }), position };
}

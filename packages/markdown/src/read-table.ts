import { type DataCell, type DataTable, dataCell, dataRow, dataTable } from '@gouji/tree';
import type { Paragraph, Table, TableCell } from 'mdast';
import { readPhrasing } from './read-phrasing.js';

/** Turn a GFM table into a `dataTable`: its first row heads the columns. */
export function readTable(table: Table): DataTable {
  const rows = table.children.map((row, index) => {
    const head = index === 0;
    const cells = row.children.map((cell) => readCell(cell, head));
    return at(dataRow(cells, head ? 'head' : 'body'), row);
  });
  return at(dataTable(rows), table);
}

function readCell(cell: TableCell, head: boolean): DataCell {
  const paragraph: Paragraph = at(
    { type: 'paragraph', children: readPhrasing(cell.children) },
    cell,
  );
  const content = cell.children.length === 0 ? [] : [paragraph];
  return at(dataCell(content, { header: head ? 'column' : undefined }), cell);
}

function at<Node extends Paragraph | DataCell | DataTable | ReturnType<typeof dataRow>>(
  node: Node,
  { position }: Table | TableCell | Table['children'][number],
): Node {
  return position ? { ...node, position } : node;
}

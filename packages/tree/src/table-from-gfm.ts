import type { Table } from 'mdast';
import { dataCell, dataRow, dataTable } from './build.js';
import type { DataTable } from './nodes.js';

/** Turn a table of mdast, which other plugins may make, into one of ours: its first row is the head. */
export function tableFromGfm(node: Table): DataTable {
  const rows = node.children.map((row, index) =>
    dataRow(
      row.children.map((cell) =>
        dataCell(
          cell.children.length > 0 ? [{ type: 'paragraph', children: cell.children }] : [],
          index === 0 ? { header: 'column' } : {},
        ),
      ),
      index === 0 ? 'head' : 'body',
    ),
  );
  return dataTable(rows);
}

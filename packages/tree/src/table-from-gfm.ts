import type { Table } from 'mdast';
import { dataCell, dataRow, dataTable } from './build.js';
import type { DataTable } from './nodes.js';

/** Turn a table of mdast, which other plugins may make, into one of ours: its first row is the head. */
export function tableFromGfm(node: Table): DataTable {
  const width = Math.max(0, ...node.children.map(({ children }) => children.length));
  const rows = node.children.map((row, index) =>
    dataRow(
      // A row of Markdown may leave out blank cells at its end.
      Array.from({ length: width }, (_, x) => row.children[x]?.children ?? []).map((children) =>
        dataCell(
          children.length > 0 ? [{ type: 'paragraph', children }] : [],
          index === 0 ? { header: 'column' } : {},
        ),
      ),
      index === 0 ? 'head' : 'body',
    ),
  );
  return dataTable(rows);
}

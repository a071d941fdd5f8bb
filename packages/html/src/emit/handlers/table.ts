import { dataCell, dataRow, dataTable } from '@gouji/tree';
import type { Parents, Table } from 'mdast';
import type { State } from '../state.js';

/** Write a table of mdast, which other plugins may make, as one of ours. */
export function table(state: State, node: Table, parent: Parents | undefined) {
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
  return state.one(dataTable(rows), parent);
}

import {
  type DataCell,
  type DataRow,
  type DataTable,
  dataCell,
  dataRow,
  dataTable,
} from '@gouji/tree';
import type { Node, Parent } from 'mdast';
import type { FromMarkdownOptions } from './from-markdown.js';
import { readBlocks } from './read-blocks.js';

/** A node of a grid table as its parser leaves it. */
interface GridNode extends Parent {
  colSpan?: number;
  rowSpan?: number;
}

const groups: Record<string, DataRow['group']> = {
  gtHeader: 'head',
  gtBody: 'body',
  gtFooter: 'foot',
};

/** Turn a grid table into a `dataTable`, spans and blocks kept. */
export function readGridTable(table: Parent, options: FromMarkdownOptions): DataTable {
  const rows = partsOf(table).flatMap((part) => {
    const group = groups[(part as Node).type] ?? 'body';
    return partsOf(part).map((row) => {
      const cells = partsOf(row).map((cell) => readCell(cell, group, options));
      return at(dataRow(cells, group), row);
    });
  });
  return at(dataTable(rows), table);
}

function readCell(cell: GridNode, group: DataRow['group'], options: FromMarkdownOptions): DataCell {
  const content = readBlocks(cell.children as DataCell['children'], options);
  const { colSpan = 1, rowSpan = 1 } = cell;
  const header = group === 'head' ? ('column' as const) : undefined;
  return at(dataCell(content, { colSpan, rowSpan, header }), cell);
}

function partsOf(node: Parent): GridNode[] {
  return node.children as unknown as GridNode[];
}

function at<T extends DataCell | DataRow | DataTable>(node: T, { position }: Parent): T {
  return position ? { ...node, position } : node;
}

import {
  type DataCell,
  type DataRow,
  type DataTable,
  dataCaption,
  dataCell,
  dataRow,
  dataTable,
} from '@gouji/tree';
import { type Block, type FormTableModel, type Label, type Leaf, leavesOf } from './expand.js';

/** What stands in a value cell. */
export type CellText = (leaf: Leaf) => string;

/**
 * Lay a table out as its form prints it: spans computed from the label trees.
 * Blocks stand one below the other; the last column of a narrow block is stretched.
 */
export function layoutTable(table: FormTableModel, textOf: CellText, caption?: string): DataTable {
  const width = Math.max(...table.blocks.map((block) => labelWidth(block) + block.columns.length));
  const stacked = table.blocks.length > 1;
  const rows = table.blocks.flatMap((block) => layoutBlock(block, width, stacked, textOf));
  const node = dataTable(caption ? [dataCaption(caption), ...rows] : rows);
  node.data = { columns: width };
  return node;
}

function layoutBlock(block: Block, width: number, stacked: boolean, textOf: CellText): DataRow[] {
  const labels = labelWidth(block);
  const spare = width - labels - block.columns.length;
  const group = stacked ? 'body' : 'head';
  const rows: DataRow[] = [];
  if (block.title) {
    rows.push(dataRow([dataCell(block.title.label, { colSpan: width, header: 'section' })], group));
  }
  rows.push(...headerRows(block, labels, spare, group));
  rows.push(...bodyRows(block, labels, spare, textOf));
  return rows;
}

function labelWidth(block: Block): number {
  return block.rowTree.length === 0 ? 0 : Math.max(...block.rowTree.map(depthOf));
}

function depthOf(label: Label): number {
  return 1 + Math.max(0, ...label.children.map(depthOf));
}

function headerRows(
  block: Block,
  labels: number,
  spare: number,
  group: DataRow['group'],
): DataRow[] {
  const depth = Math.max(...block.columnTree.map(depthOf));
  const lines: DataCell[][] = Array.from({ length: depth }, () => []);
  if (labels > 0) {
    lines[0]!.push(
      dataCell(block.corner?.label ?? '', { colSpan: labels, rowSpan: depth, header: 'column' }),
    );
  }
  const last = block.columns[block.columns.length - 1];
  const place = (label: Label, level: number): void => {
    const leaves = leavesOf(label);
    const stretch = leaves[leaves.length - 1] === last ? spare : 0;
    const rowSpan = label.children.length === 0 ? depth - level : 1;
    lines[level]!.push(
      dataCell(label.label, { colSpan: leaves.length + stretch, rowSpan, header: 'column' }),
    );
    for (const child of label.children) place(child, level + 1);
  };
  for (const label of block.columnTree) place(label, 0);
  return lines.map((cells) => dataRow(cells, group));
}

function bodyRows(block: Block, labels: number, spare: number, textOf: CellText): DataRow[] {
  const rows: DataRow[] = [];
  const values = (y: number): DataCell[] =>
    block.leaves[y]!.map((leaf, x) => {
      const colSpan = x === block.columns.length - 1 ? 1 + spare : 1;
      const cell = dataCell(textOf(leaf), { colSpan });
      cell.data = { numeric: true, path: leaf.path };
      return cell;
    });
  if (block.rowTree.length === 0) return [dataRow(values(0))];
  const place = (label: Label, level: number, before: DataCell[]): void => {
    const leaf = label.children.length === 0;
    const colSpan = leaf ? labels - level : 1;
    const head = dataCell(label.label, { colSpan, rowSpan: leavesOf(label).length, header: 'row' });
    const cells = [...before, head];
    if (leaf) {
      rows.push(dataRow([...cells, ...values(rows.length)]));
      return;
    }
    label.children.forEach((child, index) => {
      place(child, level + 1, index === 0 ? cells : []);
    });
  };
  for (const label of block.rowTree) place(label, 0, []);
  return rows;
}

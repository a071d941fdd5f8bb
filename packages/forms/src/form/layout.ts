import {
  type DataCell,
  type DataRow,
  type DataTable,
  dataCaption,
  dataCell,
  dataRow,
  dataTable,
} from '@gouji/tree';
import { collapseGroups } from './collapse-groups.js';
import type { LabelDefinition } from './definition.js';
import { dropUnprinted } from './drop-unprinted.js';
import { type Block, type FormTableModel, type Label, type Leaf, leavesOf } from './expand.js';
import { isNumeric } from './is-numeric.js';
import { layoutLevels } from './layout-levels.js';

/** What stands in a value cell. */
export type CellText = (leaf: Leaf) => string;

/**
 * Lay a table out as its form prints it: spans computed from the label trees.
 * Blocks stand one below the other; the last column of a narrow block is stretched. What is
 * optional and has no text is left out.
 *
 * @param collapsed groups to print as one row: path of the group → its label
 */
export function layoutTable(
  table: FormTableModel,
  textOf: CellText,
  caption?: string,
  collapsed: ReadonlyMap<string, string> = new Map(),
): DataTable {
  const { blocks: definitions } = table.definition;
  if (definitions.length === 1 && table.blocks.length > 1)
    return layoutOneTree(table, textOf, caption);
  const blocks = table.blocks.map((block) => {
    return dropUnprinted(collapseGroups(block, table, collapsed), textOf);
  });
  const width = Math.max(...blocks.map((block) => headWidth(block) + block.columns.length));
  const stacked = blocks.length > 1;
  const rows = blocks.flatMap((block) => layoutBlock(block, width, stacked, textOf));
  const node = dataTable(caption ? [dataCaption(caption), ...rows] : rows);
  node.data = { columns: width };
  return node;
}

/** A table whose columns have values for rows of several levels. */
function layoutOneTree(table: FormTableModel, textOf: CellText, caption?: string): DataTable {
  const heads = rowHeads(table.definition.blocks[0]!.rows);
  const rows = layoutLevels(table.blocks, heads, textOf);
  const node = dataTable(caption ? [dataCaption(caption), ...rows] : rows);
  node.data = { columns: heads.length + table.blocks.flatMap(({ columns }) => columns).length };
  return node;
}

/** What heads each column of row labels: the open row of that level. */
function rowHeads(rows: readonly LabelDefinition[] | undefined): string[] {
  const open = rows?.find((row) => row.open !== undefined);
  return open ? [open.label, ...rowHeads(open.children)] : [];
}

function layoutBlock(block: Block, width: number, stacked: boolean, textOf: CellText): DataRow[] {
  const spare = width - headWidth(block) - block.columns.length;
  const group = stacked ? 'body' : 'head';
  const rows: DataRow[] = [];
  if (block.title) {
    rows.push(dataRow([dataCell(block.title.label, { colSpan: width, header: 'section' })], group));
  }
  if (!hasNoHead(block)) rows.push(...headerRows(block, spare, group));
  const write = block.layout === 'list' ? listRows : gridRows;
  rows.push(...write(block, spare, textOf));
  return rows;
}

/** A form of labels and values alone has no head. */
function hasNoHead({ columnTree, corner }: Block): boolean {
  return corner === undefined && columnTree.length === 0;
}

/** Columns that stand before the values. */
function headWidth(block: Block): number {
  return labelWidth(block) + (block.unitColumn ? 1 : 0);
}

function labelWidth({ rowTree, layout }: Block): number {
  if (rowTree.every(({ alone }) => alone)) return 0;
  return layout === 'list' ? 1 : Math.max(...rowTree.map(depthOf));
}

function depthOf(label: Label): number {
  return 1 + Math.max(0, ...label.children.map(depthOf));
}

function headerRows(block: Block, spare: number, group: DataRow['group']): DataRow[] {
  const labels = labelWidth(block);
  const depth = Math.max(1, ...block.columnTree.map(depthOf));
  const lines: DataCell[][] = Array.from({ length: depth }, () => []);
  const head = (text: string, colSpan: number, rowSpan: number) =>
    dataCell(text, { colSpan, rowSpan, header: 'column' });
  if (labels > 0) lines[0]!.push(head(block.corner?.label ?? '', labels, depth));
  if (block.unitColumn) lines[0]!.push(head(block.unitColumn.label, 1, depth));
  const last = block.columns[block.columns.length - 1];
  const place = (label: Label, level: number): void => {
    const leaves = leavesOf(label);
    const stretch = leaves[leaves.length - 1] === last ? spare : 0;
    const rowSpan = label.children.length === 0 ? depth - level : 1;
    lines[level]!.push(head(label.label, leaves.length + stretch, rowSpan));
    for (const child of label.children) place(child, level + 1);
  };
  for (const label of block.columnTree) place(label, 0);
  return lines.map((cells) => dataRow(cells, group));
}

/** One level of labels a column, groups spanning their rows. */
function gridRows(block: Block, spare: number, textOf: CellText): DataRow[] {
  const labels = labelWidth(block);
  // Where all rows are open and the document names none there is nothing to print.
  if (block.leaves.length === 0) return [];
  if (labels === 0) return [dataRow(valueCells(block, 0, spare, textOf))];
  const rows: DataRow[] = [];
  const place = (label: Label, level: number, before: DataCell[]): void => {
    const leaf = label.children.length === 0;
    const colSpan = leaf ? labels - level : 1;
    const head = dataCell(label.label, { colSpan, rowSpan: leavesOf(label).length, header: 'row' });
    const cells = [...before, head];
    if (leaf) {
      rows.push(dataRow([...cells, ...valueCells(block, rows.length, spare, textOf)]));
      return;
    }
    label.children.forEach((child, index) => {
      place(child, level + 1, index === 0 ? cells : []);
    });
  };
  for (const label of block.rowTree) place(label, 0, []);
  return rows;
}

/** All labels in one column, in printed order; a label without a value has dashes beside it. */
function listRows(block: Block, spare: number, textOf: CellText): DataRow[] {
  const rows: DataRow[] = [];
  let y = 0;
  const place = (label: Label): void => {
    const head = dataCell(label.label, { header: 'row' });
    if (label.children.length === 0 || label.own) {
      rows.push(dataRow([head, ...valueCells(block, y++, spare, textOf)]));
    } else {
      const width = headWidth(block) - 1 + block.columns.length + spare;
      rows.push(dataRow([head, ...Array.from({ length: width }, () => dataCell(noValue))]));
    }
    label.children.forEach(place);
  };
  block.rowTree.forEach(place);
  return rows;
}

const noValue = '——';

function valueCells(block: Block, y: number, spare: number, textOf: CellText): DataCell[] {
  const leaves = block.leaves[y]!;
  const values = leaves.map((leaf, x) => {
    const cell = dataCell(textOf(leaf), { colSpan: x === leaves.length - 1 ? 1 + spare : 1 });
    cell.data = { numeric: isNumeric(leaf), path: leaf.path };
    return cell;
  });
  return block.unitColumn ? [dataCell(leaves[0]!.unit ?? ''), ...values] : values;
}

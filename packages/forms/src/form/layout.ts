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

/** How many levels of labels there are, found out once of each label. */
const depths = new WeakMap<Label, number>();

function depthOf(label: Label): number {
  if (label.children.length === 0) return 1;
  let depth = depths.get(label);
  if (depth === undefined) {
    depth = 1 + Math.max(...label.children.map(depthOf));
    depths.set(label, depth);
  }
  return depth;
}

function headerRows(block: Block, spare: number, group: DataRow['group']): DataRow[] {
  const labels = labelWidth(block);
  const depth = Math.max(1, ...block.columnTree.map(depthOf));
  const lines: DataCell[][] = Array.from({ length: depth }, () => []);
  if (labels > 0) lines[0]!.push(headerCell(block.corner?.label ?? '', labels, depth));
  if (block.unitColumn) lines[0]!.push(headerCell(block.unitColumn.label, 1, depth));
  const stretch = { last: block.columns[block.columns.length - 1], spare };
  for (const label of block.columnTree) addHeader(label, 0, lines, stretch);
  return lines.map((cells) => dataRow(cells, group));
}

/** The last column, and how many columns it is stretched by. */
interface Stretch {
  last: Label | undefined;
  spare: number;
}

function addHeader(label: Label, level: number, lines: DataCell[][], stretch: Stretch): void {
  const leaves = leavesOf(label);
  const more = leaves[leaves.length - 1] === stretch.last ? stretch.spare : 0;
  const rowSpan = label.children.length === 0 ? lines.length - level : 1;
  lines[level]!.push(headerCell(label.label, leaves.length + more, rowSpan));
  for (const child of label.children) addHeader(child, level + 1, lines, stretch);
}

function headerCell(text: string, colSpan: number, rowSpan: number): DataCell {
  return dataCell(text, { colSpan, rowSpan, header: 'column' });
}

/** What the rows of a block are written with. */
interface Writing {
  block: Block;
  /** Columns of labels. */
  labels: number;
  spare: number;
  textOf: CellText;
}

/** One level of labels a column, groups spanning their rows. */
function gridRows(block: Block, spare: number, textOf: CellText): DataRow[] {
  const labels = labelWidth(block);
  // Where all rows are open and the document names none there is nothing to print.
  if (block.leaves.length === 0) return [];
  if (labels === 0) return [dataRow(valueCells(block, 0, spare, textOf))];
  const rows: DataRow[] = [];
  const writing = { block, labels, spare, textOf };
  for (const label of block.rowTree) addGridRows(label, 0, [], rows, writing);
  return rows;
}

function addGridRows(
  label: Label,
  level: number,
  before: DataCell[],
  rows: DataRow[],
  writing: Writing,
): void {
  const { block, labels, spare, textOf } = writing;
  const leaf = label.children.length === 0;
  const colSpan = leaf ? labels - level : 1;
  const rowSpan = leaf ? 1 : leavesOf(label).length;
  const head = dataCell(label.label, { colSpan, rowSpan, header: 'row' });
  const cells = [...before, head];
  if (leaf) {
    rows.push(dataRow([...cells, ...valueCells(block, rows.length, spare, textOf)]));
    return;
  }
  for (const [index, child] of label.children.entries()) {
    addGridRows(child, level + 1, index === 0 ? cells : [], rows, writing);
  }
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
  const values: DataCell[] = [];
  for (const leaf of leaves) {
    const last = values.length === leaves.length - 1;
    const cell = dataCell(textOf(leaf), { colSpan: last ? 1 + spare : 1 });
    cell.data = { numeric: isNumeric(leaf), path: leaf.path };
    values.push(cell);
  }
  return block.unitColumn ? [dataCell(leaves[0]!.unit ?? ''), ...values] : values;
}

import { type Block, type FormTableModel, type Label, type Leaf, leavesOf } from './expand.js';

/** Print groups of rows as the one row that the source prints: path of the group → its label. */
export function collapseGroups(
  block: Block,
  table: FormTableModel,
  groups: ReadonlyMap<string, string>,
): Block {
  if (groups.size === 0) return block;
  const rowTree = block.rowTree.map((label) => collapse(label, table, groups));
  const rows = block.rowTree.length === 0 ? block.rows : rowTree.flatMap(leavesOf);
  const leaves = rows.map((row) => {
    const y = block.rows.indexOf(row);
    return y >= 0 ? block.leaves[y]! : rowOf(row, block, table);
  });
  return { ...block, rowTree, rows, leaves };
}

function collapse(label: Label, table: FormTableModel, groups: ReadonlyMap<string, string>): Label {
  if (label.children.length === 0) return label;
  const printed = groups.get([table.id, ...label.path].join('.'));
  if (printed === undefined) {
    const children = label.children.map((child) => collapse(child, table, groups));
    return { ...label, children };
  }
  return { ...label, label: printed || label.label, own: undefined, children: [] };
}

function rowOf(row: Label, block: Block, table: FormTableModel): Leaf[] {
  return block.columns.map((column, x) => ({
    ...block.leaves[0]![x]!,
    path: [table.id, ...row.path, ...column.path].join('.'),
  }));
}

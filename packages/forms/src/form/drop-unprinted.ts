import { type Block, type Label, type Leaf, leavesOf } from './expand.js';

/** Leave out the rows and columns of a block that are optional and have no text. */
export function dropUnprinted(block: Block, textOf: (leaf: Leaf) => string): Block {
  const blank = (leaves: Leaf[]) => leaves.every((leaf) => leaf.optional && textOf(leaf) === '');
  const rows = block.rows.filter((_, y) => !blank(block.leaves[y]!));
  const columns = block.columns.filter((_, x) => !blank(block.leaves.map((row) => row[x]!)));
  if (rows.length === 0 || columns.length === 0) return block;
  if (rows.length === block.rows.length && columns.length === block.columns.length) return block;
  const keepRow = new Set(rows);
  const keepColumn = new Set(columns);
  return {
    ...block,
    rowTree: prune(block.rowTree, keepRow),
    columnTree: prune(block.columnTree, keepColumn),
    rows,
    columns,
    leaves: block.leaves
      .filter((_, y) => keepRow.has(block.rows[y]!))
      .map((row) => row.filter((_, x) => keepColumn.has(block.columns[x]!))),
  };
}

/** Keep the labels that lead to a leaf; leaves are told by identity, so they stay the same. */
function prune(tree: Label[], keep: ReadonlySet<Label>): Label[] {
  return tree.flatMap((label) => {
    if (!leavesOf(label).some((leaf) => keep.has(leaf))) return [];
    if (label.children.length === 0 && !label.own) return [label];
    const own = label.own && keep.has(label.own) ? label.own : undefined;
    return [{ ...label, own, children: prune(label.children, keep) }];
  });
}

import { type Block, type Label, type Leaf, leavesOf } from './expand.js';

/**
 * Leave out the rows and columns of a block that are optional and have no text. A row that only the
 * document names stays: nothing else tells that it is there.
 */
export function dropUnprinted(block: Block, textOf: (leaf: Leaf) => string): Block {
  if (!block.leaves.some((row) => row.some(({ optional }) => optional))) return block;
  const filled = block.rows.filter((_, y) => {
    return !block.leaves[y]!.every((leaf) => isUnprinted(leaf, textOf));
  });
  const columns = block.columns.filter((_, x) => {
    return !block.leaves.every((row) => isUnprinted(row[x]!, textOf));
  });
  if (filled.length === 0 || columns.length === 0) return block;
  const kept = new Set([...filled, ...blankNamed(block.rowTree, new Set(filled))]);
  const rows = block.rows.filter((row) => kept.has(row));
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

function isUnprinted(leaf: Leaf, textOf: (leaf: Leaf) => string): boolean {
  return leaf.optional && textOf(leaf) === '';
}

/** The rows below each name of the document that has no text at all. */
function blankNamed(tree: Label[], filled: ReadonlySet<Label>): Label[] {
  return tree.flatMap((label) => {
    const leaves = leavesOf(label);
    const blank = !leaves.some((leaf) => filled.has(leaf));
    return label.open !== undefined && blank ? leaves : blankNamed(label.children, filled);
  });
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

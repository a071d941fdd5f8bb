import type { FormTableModel, Label } from '../form/expand.js';

/** The cells of a table by every prefix of their paths, in the form's order. */
const indexed = new WeakMap<FormTableModel, Map<string, string[]>>();

/** List the cells of a table at a path or below it. */
export function cellsAt(table: FormTableModel, path: string): string[] {
  let index = indexed.get(table);
  if (!index) {
    index = indexCells(table);
    indexed.set(table, index);
  }
  return index.get(path) ?? [];
}

function indexCells(table: FormTableModel): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { path } of table.blocks.flatMap(({ leaves }) => leaves.flat())) {
    for (let end = path.indexOf('.'); ; end = path.indexOf('.', end + 1)) {
      const prefix = end < 0 ? path : path.slice(0, end);
      const cells = index.get(prefix);
      if (cells) cells.push(path);
      else index.set(prefix, [path]);
      if (end < 0) break;
    }
  }
  return index;
}

/**
 * Write out a path in which `*` stands for every row that the document names there: one path for
 * each. A path without it is itself.
 */
export function openPaths(table: FormTableModel, path: string): string[] {
  const steps = path.split('.');
  const at = steps.indexOf('*');
  if (at < 0) return [path];
  const before = steps.slice(0, at);
  const keys = new Set(table.blocks.flatMap(({ rowTree }) => openKeys(rowTree, before.slice(1))));
  return [...keys].flatMap((key) =>
    openPaths(table, [...before, key, ...steps.slice(at + 1)].join('.')),
  );
}

/** The keys of the open rows whose paths are some steps and the key. */
function openKeys(tree: readonly Label[], steps: readonly string[]): string[] {
  return tree.flatMap(({ open, path, children }) => {
    const parent = path.slice(0, -1);
    const own = open !== undefined && parent.join('.') === steps.join('.') ? path.slice(-1) : [];
    return [...own, ...openKeys(children, steps)];
  });
}

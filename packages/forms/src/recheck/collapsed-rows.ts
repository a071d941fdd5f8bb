import type { Extra } from '@gouji/tree';
import type { Form, FormTableModel, Label } from '../form/expand.js';

/** Find the groups that the source prints as one row: canonical path of each cell → value. */
export function collapsedRows(extras: readonly Extra[], form: Form): Map<string, number> {
  const collapsed = new Map<string, number>();
  for (const { kind, path, values } of extras) {
    if (kind !== 'row' || path === undefined) continue;
    const columns = columnsOf(path, form);
    if (columns?.length !== values.length) continue;
    columns.forEach((column, index) => {
      const value = values[index];
      if (typeof value === 'number') collapsed.set([path, ...column.path].join('.'), value);
    });
  }
  return collapsed;
}

function columnsOf(path: string, form: Form): Label[] | undefined {
  const table = form.tables.find(({ id }) => path.startsWith(`${id}.`));
  const block = table?.blocks.find(({ rowTree }) => has(rowTree, path, table));
  return block?.columns;
}

/** Tell whether a label of a tree that may be printed as one row stands at a path. */
function has(tree: readonly Label[], path: string, table: FormTableModel): boolean {
  return tree.some((label) => {
    const own = [table.id, ...label.path].join('.');
    return (label.collapsible && own === path) || has(label.children, path, table);
  });
}

import type { Extra } from '@gouji/tree';
import type { FormTableModel, Label } from './expand.js';

/** A group of rows that the source prints as one row. */
export interface CollapsedGroup {
  /** Canonical path of the group. */
  path: string;
  extra: Extra;
  columns: readonly Label[];
}

/** Find the groups of a table that the source prints as one row, among what it prints besides. */
export function collapsedGroups(table: FormTableModel, extras: readonly Extra[]): CollapsedGroup[] {
  return extras.flatMap((extra) => {
    const { kind, path, values } = extra;
    if (kind !== 'row' || !path?.startsWith(`${table.id}.`)) return [];
    const block = table.blocks.find(({ rowTree }) => has(rowTree, path, table));
    if (block?.columns.length !== values.length) return [];
    return [{ path, extra, columns: block.columns }];
  });
}

/** Tell whether a label of a tree that may be printed as one row stands at a path. */
function has(tree: readonly Label[], path: string, table: FormTableModel): boolean {
  return tree.some((label) => {
    const own = [table.id, ...label.path].join('.');
    return (label.collapsible && own === path) || has(label.children, path, table);
  });
}

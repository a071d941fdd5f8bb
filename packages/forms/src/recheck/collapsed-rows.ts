import type { Extra } from '@gouji/tree';
import { collapsedGroups } from '../form/collapsed-groups.js';
import type { Form } from '../form/expand.js';

/** Find the values of groups that the source prints as one row: canonical path → value. */
export function collapsedRows(extras: readonly Extra[], form: Form): Map<string, number> {
  const collapsed = new Map<string, number>();
  for (const { path, extra, columns } of form.tables.flatMap((each) =>
    collapsedGroups(each, extras),
  )) {
    columns.forEach((column, index) => {
      const value = extra.values[index];
      if (typeof value === 'number') collapsed.set([path, ...column.path].join('.'), value);
    });
  }
  return collapsed;
}

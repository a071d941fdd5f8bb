import type { DataTable } from '@gouji/tree';

/** Tell whether a table is one of a form: its cells say which values they show. */
export function isOfficial(table: DataTable): boolean {
  return table.children.some(
    (row) => row.type === 'dataRow' && row.children.some((cell) => cell.data?.path !== undefined),
  );
}

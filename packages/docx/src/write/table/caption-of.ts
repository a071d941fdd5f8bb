import type { DataCaption, DataTable } from '@gouji/tree';

/** Find the caption of a table, if it says anything. */
export function captionOf(table: DataTable): DataCaption | undefined {
  const caption = table.children.find((child) => child.type === 'dataCaption');
  return caption && caption.children.length > 0 ? caption : undefined;
}

import type { DataTable } from '@gouji/tree';
import type { Html } from 'mdast';

/** A table that is to be HTML; `writeHtmlTables` writes the words of all in a document. */
export interface HtmlTable extends Html {
  table: DataTable;
}

/** Put an HTML block in the place of a table. */
export function htmlTable(table: DataTable): HtmlTable {
  return { type: 'html', value: '', table };
}

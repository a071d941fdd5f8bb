import { toHtml } from '@gouji/html';
import type { DataTable } from '@gouji/tree';
import type { Html } from 'mdast';

/** Write a table as an HTML block; a blank line would end it. */
export function htmlTable(table: DataTable): Html {
  const html = toHtml({ type: 'root', children: [table] });
  const start = html.indexOf('<table');
  const end = html.lastIndexOf('</table>') + '</table>'.length;
  return { type: 'html', value: html.slice(start, end).replace(/\n\s*\n/gu, '\n') };
}

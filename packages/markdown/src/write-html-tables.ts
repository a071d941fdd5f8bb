import { toHtml } from '@gouji/html/write';
import type { Nodes, Root } from 'mdast';
import type { HtmlTable } from './html-table.js';

/** What begins each table; no text and no attribute can hold it unescaped. */
const wrapper = '<div class="gouji-table"';

/** Write the HTML tables of a document, all at once, so that their ids are unique in it. */
export function writeHtmlTables(root: Root): void {
  const places = collect(root);
  if (places.length === 0) return;
  const html = toHtml({ type: 'root', children: places.map(({ table }) => table) });
  const written = html.split(wrapper).slice(1);
  places.forEach((place, index) => {
    place.value = tableOf(written[index]!);
  });
}

function collect(node: Nodes): HtmlTable[] {
  if (node.type === 'html' && 'table' in node) return [node as HtmlTable];
  return 'children' in node ? node.children.flatMap(collect) : [];
}

/** A blank line would end the block. */
function tableOf(html: string): string {
  const start = html.indexOf('<table');
  const end = html.lastIndexOf('</table>') + '</table>'.length;
  return html.slice(start, end).replace(/\n\s*\n/gu, '\n');
}

import { type CellStream, tableFromStream } from '@gouji/tree';
import type { Html, Paragraph, PhrasingContent, Table } from 'mdast';
import type { ToMarkdownOptions } from '../to-markdown.js';
import { dataTable } from './data-table.js';

/** Write a table region: rows of cells as a table, cells on lines of their own as lines. */
export function cellStream(
  node: CellStream,
  options: ToMarkdownOptions,
): Array<Paragraph | Table | Html> {
  const table = tableFromStream(node);
  if (table) return dataTable(table, options);
  const children: PhrasingContent[] = [];
  for (const line of node.children) {
    const value = line.children
      .map((cell) => cell.value)
      .join(' ')
      .trim();
    if (value === '') continue;
    if (children.length > 0) children.push({ type: 'break' });
    children.push({ type: 'text', value });
  }
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

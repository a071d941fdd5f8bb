import { type DataCell, type DataRow, type DataTable, soundTable, toGrid } from '@gouji/tree';
import type { Html, Paragraph, PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { htmlTable } from '../html-table.js';
import { joinLines } from '../join-lines.js';
import type { ToMarkdownOptions } from '../to-markdown.js';
import { writePhrasing } from '../write-phrasing.js';
import { fitsGridTable, gridTable } from './grid-table.js';

/** Write a table: as GFM where every cell is one slot of words, else as HTML. */
export function dataTable(
  node: DataTable,
  options: ToMarkdownOptions,
): Array<Paragraph | Table | Html> {
  const rows = node.children.filter((child) => child.type === 'dataRow');
  const caption = node.children.find((child) => child.type === 'dataCaption');
  const plain = rows.length === 0 || isPlain(node, rows);
  const grid = !plain && options.tables === 'grid' && fitsGridTable(node);
  if (!plain && !grid) return [htmlTable(options.soundTables ? soundTable(node) : node)];
  const out: Array<Paragraph | Table> = [];
  if (caption) out.push({ type: 'paragraph', children: writePhrasing(caption.children) });
  if (grid) return [...out, gridTable(node, options) as unknown as Table];
  const width = rows.reduce((most, row) => Math.max(most, row.children.length), 0);
  if (width > 0)
    out.push({ type: 'table', children: rows.map((row, y) => rowOf(row, y ? 0 : width)) });
  return out;
}

/** One head row at most, no spans, and cells that fit on a line. */
function isPlain(node: DataTable, rows: DataRow[]): boolean {
  const grid = toGrid(node);
  const heads = rows.filter((row) => row.group === 'head').length;
  if (heads > 1 || grid.width === 0) return false;
  return grid.cells.every(({ cell, width, height }) => {
    const words = cell.children.every(
      (block) => block.type === 'paragraph' || block.type === 'heading',
    );
    return width === 1 && height === 1 && cell.rowSpan === 1 && words;
  });
}

/** The first row of a GFM table says how many columns it has. */
function rowOf(row: DataRow, width: number): TableRow {
  const children: TableCell[] = row.children.map((cell) => ({
    type: 'tableCell',
    children: writePhrasing(lineOf(cell)),
  }));
  while (children.length < width) children.push({ type: 'tableCell', children: [] });
  return { type: 'tableRow', children };
}

/** Paragraphs and line breaks of a cell stand on one line, parted by `<br>`. */
function lineOf(cell: DataCell): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const block of cell.children) {
    if (block.type !== 'paragraph' && block.type !== 'heading') continue;
    if (out.length > 0) out.push({ type: 'html', value: '<br>' });
    if (block.data?.number) out.push({ type: 'text', value: block.data.number.printed });
    out.push(...block.children.map(inCell));
  }
  return out;
}

function inCell(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return { type: 'html', value: '<br>' };
  if (node.type === 'text') return { ...node, value: joinLines(node.value) };
  if ('children' in node)
    return { ...node, children: node.children.map(inCell) } as PhrasingContent;
  return node;
}

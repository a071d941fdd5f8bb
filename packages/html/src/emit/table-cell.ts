import { type DataCell, type DataRow, type GridCell, textOf } from '@gouji/tree';
import type { Element, ElementContent, Properties } from 'hast';
import { spreadLines } from './spread-lines.js';
import type { State } from './state.js';

/** Write one cell, spans as far as its row group reaches. */
export function tableCell(state: State, { cell, width, height }: GridCell, row: DataRow): Element {
  const content = contentOf(state, cell);
  const role = cell.header ?? (row.group === 'head' ? 'column' : undefined);
  const header = role !== undefined && content.length > 0;
  if (header) dropHeadings(content);
  const properties: Properties = {};
  if (!header && isNumeric(cell)) properties.className = ['gouji-number'];
  if (width > 1) properties.colSpan = width;
  if (height > 1) properties.rowSpan = height;
  if (header) properties.scope = scopeOf(role, width, height);
  const marks = state.marks?.at(cell.data?.path, state);
  const children = marks && marks.length > 0 ? [...content, ...marks] : content;
  const tagName = header ? 'th' : 'td';
  return state.patch(cell, { type: 'element', tagName, properties, children });
}

/** The only paragraph of a cell needs no `p`, unless links lead to it. */
function contentOf(state: State, cell: DataCell): ElementContent[] {
  const blocks = state.all(cell);
  const [only] = blocks;
  const bare = only?.type === 'element' && only.tagName === 'p' && only.properties.id === undefined;
  if (blocks.length === 1 && bare) return only.children;
  return spreadLines(blocks);
}

/** A header cell may hold no heading (HTML, 4.9.10); it is one itself. */
function dropHeadings(content: readonly ElementContent[]): void {
  for (const node of content) {
    if (node.type !== 'element') continue;
    if (/^h[1-6]$/.test(node.tagName)) node.tagName = 'p';
    else dropHeadings(node.children);
  }
}

function scopeOf(role: NonNullable<DataCell['header']>, width: number, height: number): string {
  if (role === 'row') return height > 1 ? 'rowgroup' : 'row';
  return width > 1 ? 'colgroup' : 'col';
}

const number = /^[+\-−–]?\d[\d,\s]*(?:\.\d+)?\s*%?$/;

function isNumeric(cell: DataCell): boolean {
  if (cell.data?.numeric) return true;
  if (cell.children.some(({ type }) => type === 'dataTable')) return false;
  const text = textOf(cell);
  const first = text.charCodeAt(0);
  // Most cells without a number begin with an ideograph, which settles it.
  if (first >= 0x4e00 && first <= 0x9fff) return false;
  return text.length < 40 && number.test(text.normalize('NFKC').trim());
}

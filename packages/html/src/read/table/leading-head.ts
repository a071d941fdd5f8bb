import type { Element } from 'hast';
import { textContent } from '../text-content.js';
import { cellsOf, type Section } from './sections-of.js';
import { spansOf } from './spans-of.js';

/**
 * Make the head of a table that names none of its leading rows of header cells, as long as no row
 * span leaves them and rows of data follow.
 */
export function leadingHead(sections: Section[]): Section[] {
  const [first, ...others] = sections;
  if (first?.group !== 'body' || sections.some(({ group }) => group === 'head')) return sections;
  const width = Math.max(...sections.flatMap(({ rows }) => rows.map(widthOf)), 0);
  const end = endOfHead(first.rows, width);
  const body = { ...first, rows: first.rows.slice(end) };
  const rest = body.rows.length > 0 ? [body, ...others] : others;
  const followed = rest.some(({ group, rows }) => group === 'body' && rows.length > 0);
  if (end === 0 || !followed) return sections;
  return [{ group: 'head', rows: first.rows.slice(0, end) }, ...rest];
}

/** The number of rows up to the last that spans do not tie to the next and that heads columns. */
function endOfHead(rows: Element[], width: number): number {
  let end = 0;
  let reach = 0;
  for (const [index, row] of rows.entries()) {
    if (!isHeading(row)) break;
    const spans = cellsOf(row).map((cell) => spansOf(cell, rows.length - index));
    reach = Math.max(reach, ...spans.map(({ rowSpan }) => index + rowSpan));
    // A cell as wide as the table, with data below it, names a section.
    const whole = width > 1 && spans.some(({ colSpan }) => colSpan >= width);
    if (reach <= index + 1 && !whole) end = index + 1;
  }
  return end;
}

/** Header cells only, of which none heads its row; the corner before them may be an empty `td`. */
function isHeading(row: Element): boolean {
  const cells = cellsOf(row);
  const start = cells.findIndex((cell) => cell.tagName === 'th');
  if (start < 0 || !cells.slice(0, start).every(isBlank)) return false;
  const headers = cells.slice(start);
  return (
    headers.every((cell) => cell.tagName === 'th' && !headsRow(cell)) && !headers.every(isBlank)
  );
}

function headsRow({ properties }: Element): boolean {
  const scope = String(properties.scope ?? '').toLowerCase();
  return scope === 'row' || scope === 'rowgroup';
}

function isBlank(cell: Element): boolean {
  const holds = cell.children.some((child) => child.type === 'element' && child.tagName !== 'br');
  return !holds && !/[^\s\u00a0]/.test(textContent(cell));
}

function widthOf(row: Element): number {
  return cellsOf(row).reduce((sum, cell) => sum + spansOf(cell, 1).colSpan, 0);
}

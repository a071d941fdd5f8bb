import type { Element } from 'hast';
import { textContent } from '../text-content.js';
import { cellsOf, sectionsOf } from './sections-of.js';

/**
 * Say whether a table only lays out a page: it says so, has a single cell, or holds tables in
 * such a way that each of its rows is one piece of content or nothing but tables.
 */
export function isLayoutTable(table: Element): boolean {
  const { role } = table.properties;
  if (role === 'presentation' || role === 'none') return true;
  if (saysData(table)) return false;
  const rows = sectionsOf(table).flatMap((section) => section.rows.map(cellsOf));
  if (rows.flat().length <= 1) return true;
  const filled = rows.map((cells) => cells.filter((cell) => holdsTable(cell) || hasText(cell)));
  if (!filled.some((cells) => cells.some(holdsTable))) return false;
  return filled.every((cells) => cells.length <= 1 || cells.every(holdsTable));
}

/** Captions, heads and header cells are for data. */
function saysData(table: Element): boolean {
  const marked = table.children.some(
    (child) => child.type === 'element' && ['caption', 'thead', 'tfoot'].includes(child.tagName),
  );
  const rows = sectionsOf(table).flatMap((section) => section.rows);
  return marked || rows.some((row) => cellsOf(row).some((cell) => cell.tagName === 'th'));
}

function holdsTable(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (child.tagName === 'table' || holdsTable(child)),
  );
}

function hasText(cell: Element): boolean {
  return /[^\s\u00a0]/.test(textContent(cell));
}

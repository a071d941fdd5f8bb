import type { Element } from 'hast';
import { textContent } from '../text-content.js';
import { cellsOf, sectionsOf } from './sections-of.js';

/**
 * Say whether a table only lays out a page: it says so, has a single cell, holds tables in such a
 * way that each of its rows is one piece of content or nothing but tables, or has a cell for the
 * article, beside others for menus.
 */
export function isLayoutTable(table: Element): boolean {
  let lays = known.get(table);
  if (lays === undefined) {
    lays = laysOut(table);
    known.set(table, lays);
  }
  return lays;
}

/** A table is asked about again for each table around it. */
const known = new WeakMap<Element, boolean>();

function laysOut(table: Element): boolean {
  const { role } = table.properties;
  if (role === 'presentation' || role === 'none') return true;
  if (saysData(table)) return false;
  const rows = sectionsOf(table).flatMap((section) => section.rows.map(cellsOf));
  if (rows.flat().length <= 1) return true;
  const filled = rows.map((cells) => cells.filter((cell) => holdsTable(cell) || hasText(cell)));
  if (!filled.some((cells) => cells.some(holdsTable))) return false;
  if (filled.flat().some((cell) => holdsArticle(cell, textContent(table).length))) return true;
  return filled.every((cells) => cells.length <= 1 || cells.every(holdsTable));
}

/** Tables under headings, or among paragraphs that are most of the text, are no cell of data. */
function holdsArticle(cell: Element, length: number): boolean {
  if (!holdsTable(cell)) return false;
  if (count(cell, /^h[1-6]$/) > 0) return true;
  return count(cell, /^p$/) >= fewestParagraphs && textContent(cell).length > length * mostOfText;
}

const fewestParagraphs = 3;
const mostOfText = 0.8;

/** Count elements of a cell, outside the tables of data in it. */
function count(element: Element, name: RegExp): number {
  return element.children.reduce((sum, child) => {
    if (child.type !== 'element' || (child.tagName === 'table' && !isLayoutTable(child))) {
      return sum;
    }
    return sum + (name.test(child.tagName) ? 1 : count(child, name));
  }, 0);
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

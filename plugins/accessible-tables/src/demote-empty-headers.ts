import type { Element } from 'hast';
import { isBlank } from './is-blank.js';

/**
 * Make every `th` of a table that shows nothing a `td`: an empty header heads nothing.
 *
 * @returns whether headers are left, without which nothing is to be said of the table
 */
export function demoteEmptyHeaders(table: Element): boolean {
  let left = false;
  for (const child of table.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'tr') left = demoteIn(child) || left;
    else if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) {
      left = demoteEmptyHeaders(child) || left;
    }
  }
  return left;
}

function demoteIn(row: Element): boolean {
  let left = false;
  for (const cell of row.children) {
    if (cell.type !== 'element' || cell.tagName !== 'th') continue;
    if (!isBlank(cell)) {
      left = true;
      continue;
    }
    cell.tagName = 'td';
    delete cell.properties.scope;
    delete cell.properties.abbr;
  }
  return left;
}

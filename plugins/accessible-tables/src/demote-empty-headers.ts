import type { Element } from 'hast';
import { isBlank } from './is-blank.js';

/** Make every `th` of a table that shows nothing a `td`: an empty header heads nothing. */
export function demoteEmptyHeaders(table: Element): void {
  for (const child of table.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'tr') demoteIn(child);
    else if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) demoteEmptyHeaders(child);
  }
}

function demoteIn(row: Element): void {
  for (const cell of row.children) {
    if (cell.type !== 'element' || cell.tagName !== 'th' || !isBlank(cell)) continue;
    cell.tagName = 'td';
    delete cell.properties.scope;
    delete cell.properties.abbr;
  }
}

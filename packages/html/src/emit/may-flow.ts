import { type DataCell, type DataTable, textOf } from '@gouji/tree';

/**
 * Tell whether a table can be written row by row: nothing that rehype-accessible-tables does to it
 * needs the whole of it. So it is without headers; and where a single row heads the columns and
 * first cells head their rows, and no cell spans, the scopes that the cells have say all.
 */
export function mayFlow({ children }: DataTable): boolean {
  let headed = false;
  let spanned = false;
  let first = true;
  for (const row of children) {
    if (row.type !== 'dataRow') continue;
    const head = row.group === 'head';
    if (head && !first) return false;
    first = false;
    for (const [index, cell] of row.children.entries()) {
      const { header } = cell;
      if (cell.colSpan !== 1 || cell.rowSpan !== 1) spanned = true;
      if (!head && header === undefined) continue;
      headed = true;
      const known = head ? header !== 'row' && header !== 'section' : header === 'row';
      if (!known || (!head && index > 0) || !mayHead(cell)) return false;
    }
  }
  return !headed || !spanned;
}

/** A header that shows something stays one, and one that holds nothing is none. */
function mayHead(cell: DataCell): boolean {
  return cell.children.length === 0 || textOf(cell).trim() !== '';
}

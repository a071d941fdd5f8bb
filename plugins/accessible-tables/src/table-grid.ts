import type { Element } from 'hast';
import { isBlank } from './is-blank.js';

/** What a header cell heads. */
export type HeaderKind = 'column' | 'row' | 'section';

/** One cell with the area it covers; rows and columns count from 0. */
export interface GridCell {
  element: Element;
  row: number;
  column: number;
  width: number;
  height: number;
  /** The kind of a `th`, once scopes are set. */
  kind?: HeaderKind | undefined;
  blank: boolean;
}

/** One row with the group it stands in. */
export interface GridRow {
  element: Element;
  /** Index of the row group, counted over the table. */
  group: number;
  /** The row stands in a `thead`. */
  head: boolean;
  cells: GridCell[];
  /** For each column the cell that covers it. */
  slots: Array<GridCell | undefined>;
}

/** A table with its spans resolved. */
export interface TableGrid {
  rows: GridRow[];
  width: number;
}

/**
 * Resolve the spans of a table (WHATWG HTML, "forming a table"); undefined where the grid would
 * be larger than the limit.
 */
export function formTable(table: Element, maxSlots: number): TableGrid | undefined {
  const rows = collectRows(table);
  const ends = groupEnds(rows);
  let width = 0;
  let slots = 0;
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const element of row.element.children) {
      if (element.type !== 'element' || !isCell(element)) continue;
      while (row.slots[x]) x++;
      const cell: GridCell = {
        element,
        row: y,
        column: x,
        width: readSpan(element.properties.colSpan, 1000),
        height: rowSpan(element, ends[y]! - y),
        blank: isBlank(element),
        kind: undefined,
      };
      slots += cell.width * cell.height;
      if (slots > maxSlots) return undefined;
      row.cells.push(cell);
      for (let at = y; at < y + cell.height; at++)
        rows[at]!.slots.fill(cell, x, cover(rows[at]!, cell));
      x += cell.width;
    }
    width = Math.max(width, row.slots.length);
  }
  return { rows, width };
}

/** Make room for a cell in a row and say where it ends; `fill` does not lengthen an array. */
function cover(row: GridRow, cell: GridCell): number {
  const end = cell.column + cell.width;
  while (row.slots.length < end) row.slots.push(undefined);
  return end;
}

function collectRows(table: Element): GridRow[] {
  const rows: GridRow[] = [];
  let group = 0;
  let loose = false;
  const add = (element: Element, head: boolean) =>
    rows.push({ element, group, head, cells: [], slots: [] });
  for (const child of table.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'tr') {
      if (!loose) group++;
      loose = true;
      add(child, false);
    } else if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) {
      group++;
      loose = false;
      for (const row of child.children) {
        if (row.type === 'element' && row.tagName === 'tr') add(row, child.tagName === 'thead');
      }
    }
  }
  return rows;
}

/** For each row, the index after the last row of its group. */
function groupEnds(rows: GridRow[]): number[] {
  const ends: number[] = [];
  for (let y = rows.length - 1; y >= 0; y--) {
    const same = y + 1 < rows.length && rows[y + 1]!.group === rows[y]!.group;
    ends[y] = same ? ends[y + 1]! : y + 1;
  }
  return ends;
}

function isCell(element: Element): boolean {
  return element.tagName === 'td' || element.tagName === 'th';
}

function rowSpan(element: Element, left: number): number {
  if (Number(element.properties.rowSpan ?? 1) === 0) return left;
  return Math.min(readSpan(element.properties.rowSpan, 65534), left);
}

function readSpan(value: unknown, most: number): number {
  const span = Math.trunc(Number(value ?? 1));
  return span >= 1 ? Math.min(span, most) : 1;
}

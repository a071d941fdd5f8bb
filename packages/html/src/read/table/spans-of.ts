import { maxColSpan, maxRowSpan } from '@gouji/tree';
import type { Element } from 'hast';

/** The spans of a cell (WHATWG HTML, "forming a table"): 0 rows are all that are left. */
export function spansOf(element: Element, left: number): { colSpan: number; rowSpan: number } {
  const rows = read(element.properties.rowSpan);
  return {
    colSpan: Math.min(Math.max(read(element.properties.colSpan), 1), maxColSpan),
    rowSpan: rows === 0 ? left : Math.min(Math.max(rows, 1), left, maxRowSpan),
  };
}

function read(value: unknown): number {
  const number = Number.parseInt(String(value ?? 1), 10);
  return Number.isNaN(number) ? 1 : number;
}

import type { Element } from 'hast';
import type { Ids } from './collect-ids.js';
import { headersOf } from './headers-of.js';
import type { GridCell, TableGrid } from './table-grid.js';

/**
 * Give header cells an `id` and data cells their `headers` (technique H43). Ids tell the place in
 * the grid, from 1: `table-1-r2c3`.
 *
 * @param fallback the table's id where it has none
 */
export function linkHeaders(table: Element, grid: TableGrid, ids: Ids, fallback: string): void {
  const own = table.properties.id;
  const prefix = typeof own === 'string' && /^\S+$/.test(own) ? own : fallback;
  const all = new Map<string, GridCell>();
  for (const row of grid.rows) {
    for (const cell of row.cells) {
      if (!cell.kind) continue;
      all.set(ids.of(cell.element, `${prefix}-r${cell.row + 1}c${cell.column + 1}`), cell);
    }
  }
  headersOf(grid, (cell, headers) => {
    const stated = readTokens(cell.element.properties.headers).filter((token) => all.has(token));
    const found = headers.map((header) => String(header.element.properties.id));
    const tokens = stated.length > 0 ? stated : found;
    if (tokens.length > 0) cell.element.properties.headers = tokens;
    else delete cell.element.properties.headers;
  });
}

function readTokens(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : [];
}

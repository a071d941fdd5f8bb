import type { GridCell, GridRow, HeaderKind, TableGrid } from './table-grid.js';

/**
 * Say of every `th` what it heads, and write it as `scope`: `col` or `row`, `colgroup` or
 * `rowgroup` where it spans. A valid scope of the author stays.
 */
export function setScopes(grid: TableGrid): void {
  // Nothing but headers and blank corners stands above the row.
  let leading = true;
  for (const row of grid.rows) {
    const rowKind = kindOfRow(row, leading);
    leading &&= row.cells.every((cell) => cell.element.tagName === 'th' || cell.blank);
    for (const cell of row.cells) {
      if (cell.element.tagName !== 'th') continue;
      cell.kind = isSection(cell, row, grid) ? 'section' : (statedKind(cell) ?? rowKind);
      if (!statedKind(cell)) cell.element.properties.scope = scopeOf(cell);
    }
  }
}

/** A row all of headers heads columns; a header beside data heads its row. */
function kindOfRow(row: GridRow, leading: boolean): HeaderKind {
  if (row.head) return 'column';
  const own = row.cells.filter((cell) => cell.element.tagName === 'td' && !cell.blank);
  const headers = row.cells.some((cell) => cell.element.tagName === 'th');
  if (!headers || own.length > 0) return 'row';
  const blanks = row.cells.filter((cell) => cell.blank);
  return blanks.length > 0 && !leading ? 'row' : 'column';
}

function statedKind(cell: GridCell): HeaderKind | undefined {
  const scope = String(cell.element.properties.scope ?? '').toLowerCase();
  if (scope === 'col' || scope === 'colgroup') return 'column';
  if (scope === 'row' || scope === 'rowgroup') return 'row';
  return undefined;
}

/** A header alone in a row of the body, over the whole width, heads the rows that follow. */
function isSection(cell: GridCell, row: GridRow, grid: TableGrid): boolean {
  return !row.head && cell.column === 0 && cell.width === grid.width && grid.width > 1;
}

function scopeOf(cell: GridCell): string {
  if (cell.kind === 'row') return cell.height > 1 ? 'rowgroup' : 'row';
  return cell.width > 1 ? 'colgroup' : 'col';
}

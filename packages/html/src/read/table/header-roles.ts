import type { HeaderRole } from '@gouji/tree';
import type { Element } from 'hast';
import { textContent } from '../text-content.js';
import { cellsOf, type Section } from './sections-of.js';
import { spansOf } from './spans-of.js';

/**
 * Say which cells are headers and what they head: by `scope`, by standing in a head, by being
 * named in `headers`, else by what stands beside them.
 */
export function headerRoles(sections: Section[]): Map<Element, HeaderRole> {
  const roles = new Map<Element, HeaderRole>();
  const width = widthOf(sections);
  const named = namedCells(sections);
  for (const { group, rows } of sections) {
    for (const row of rows) {
      const cells = cellsOf(row);
      const isHeader = (cell: Element) =>
        cell.tagName === 'th' || group === 'head' || named.has(cell);
      const header = cells.some(isHeader);
      const data = cells.some((cell) => !isHeader(cell) && !statedRole(cell) && hasText(cell));
      for (const cell of cells) {
        const role =
          statedRole(cell) ?? (isHeader(cell) ? (header && !data ? 'column' : 'row') : undefined);
        if (!role || !hasText(cell)) continue;
        const whole = group !== 'head' && width > 1 && spansOf(cell, 1).colSpan >= width;
        roles.set(cell, whole ? 'section' : role);
      }
    }
  }
  return roles;
}

function statedRole(cell: Element): HeaderRole | undefined {
  const scope = String(cell.properties.scope ?? '').toLowerCase();
  if (scope === 'col' || scope === 'colgroup') return 'column';
  return scope === 'row' || scope === 'rowgroup' ? 'row' : undefined;
}

/** Cells that other cells name as their headers (technique H43). */
function namedCells(sections: Section[]): Set<Element> {
  const cells = sections.flatMap(({ rows }) => rows.flatMap(cellsOf));
  const tokens = new Set(
    cells
      .flatMap((cell) => cell.properties.headers ?? [])
      .flatMap((value) => String(value).split(/\s+/)),
  );
  return new Set(
    cells.filter(
      (cell) => typeof cell.properties.id === 'string' && tokens.has(cell.properties.id),
    ),
  );
}

/** The widest row, row spans aside: enough to tell a cell that spans the whole table. */
function widthOf(sections: Section[]): number {
  let widest = 0;
  for (const row of sections.flatMap(({ rows }) => rows)) {
    const width = cellsOf(row).reduce((sum, cell) => sum + spansOf(cell, 1).colSpan, 0);
    widest = Math.max(widest, width);
  }
  return widest;
}

function hasText(cell: Element): boolean {
  return /[^\s\u00a0]/.test(textContent(cell));
}

import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addColumnGroups } from './add-column-groups.js';
import { collectIds } from './collect-ids.js';
import { demoteEmptyHeaders } from './demote-empty-headers.js';
import { linkHeaders } from './link-headers.js';
import { needsHeaders } from './needs-headers.js';
import { setScopes } from './set-scopes.js';
import { formTable } from './table-grid.js';

/** What can be set. */
export interface AccessibleTablesOptions {
  /** What ids of tables without an id of their own begin with (default: `table-`). */
  readonly idPrefix?: string | null | undefined;
  /** Slots of the largest grid that is worked on; larger tables are left alone (default: 2,000,000). */
  readonly maxSlots?: number | null | undefined;
}

/**
 * Give the header cells of tables their `scope`, and data cells of tables with more than two
 * header levels or irregular headers their `headers` (W3C techniques H63 and H43). Empty `th`
 * become `td`. What an author wrote and is valid stays.
 */
export function rehypeAccessibleTables(options?: Readonly<AccessibleTablesOptions> | null) {
  const idPrefix = options?.idPrefix ?? 'table-';
  const maxSlots = options?.maxSlots ?? 2_000_000;

  return (tree: Root, file?: VFile): undefined => {
    const ids = collectIds(tree);
    let count = 0;
    visit(tree, 'element', (table: Element) => {
      if (table.tagName !== 'table') return;
      count++;
      demoteEmptyHeaders(table);
      const grid = formTable(table, maxSlots);
      if (!grid) {
        file?.message(`Unexpected table of more than ${maxSlots} slots, expected a smaller one`, {
          place: table.position,
          ruleId: 'limit-exceeded',
          source: 'rehype-accessible-tables',
        });
        return;
      }
      setScopes(grid);
      addColumnGroups(table, grid);
      if (needsHeaders(table, grid)) linkHeaders(table, grid, ids, `${idPrefix}${count}`);
    });
  };
}

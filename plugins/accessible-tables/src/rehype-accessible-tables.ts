import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { addColumnGroups } from './add-column-groups.js';
import { collectIds, type Ids } from './collect-ids.js';
import { demoteEmptyHeaders } from './demote-empty-headers.js';
import { eachElement } from './each-element.js';
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
  /** Tables that stand before the tree in its page, where a page is made in parts (default: 0). */
  readonly tablesBefore?: number | null | undefined;
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
    let ids: Ids | undefined;
    let count = options?.tablesBefore ?? 0;
    eachElement(tree, (table) => {
      if (table.tagName !== 'table') return;
      count++;
      if (!demoteEmptyHeaders(table)) return;
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
      if (!needsHeaders(table, grid)) return;
      ids ??= collectIds(tree);
      linkHeaders(table, grid, ids, `${idPrefix}${count}`);
    });
  };
}

import type { FormTableModel } from '../form/expand.js';
import type { Item } from './items.js';
import type { TableMatch } from './match-table.js';
import { printsTitle } from './prints-title.js';

/** Take the line right before a table that prints its title. */
export function takeCaption(match: TableMatch, table: FormTableModel, items: Item[]): void {
  let first = Number.POSITIVE_INFINITY;
  for (const { index } of match.taken) first = Math.min(first, index);
  const before = items[first - 1];
  if (before === undefined || before.line === items[first]!.line) return;
  if (printsTitle(before.line, table)) match.taken.add(before);
}

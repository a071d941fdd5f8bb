import type { FormTableModel } from '../form/expand.js';
import { fold } from '../text/fold.js';
import type { Item } from './items.js';
import type { TableMatch } from './match-table.js';

/** Take the line right before a table that prints its title: plain text has no other caption. */
export function takeCaption(match: TableMatch, table: FormTableModel, items: Item[]): void {
  let first = Number.POSITIVE_INFINITY;
  for (const { index } of match.taken) first = Math.min(first, index);
  const before = items[first - 1];
  if (before?.line.cells.length !== 1 || before.line === items[first]!.line) return;
  const { zh, en } = table.definition.title;
  const text = fold(before.line.cells[0]!.text);
  if (text === fold(zh) || text === fold(en)) match.taken.add(before);
}

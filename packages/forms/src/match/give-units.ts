import type { Gathered, RowEvidence, StrayRow } from './gather-rows.js';
import type { Item } from './items.js';

/** Between a label and its unit stands no more than a note that was broken off the label. */
const reach = 2;

/** Give the units that a column of units prints to the rows of the labels before them. */
export function giveUnits(items: Item[], { rows, strays, taken }: Gathered): void {
  const byLabel = new Map<number, RowEvidence | StrayRow>();
  for (const row of rows) {
    const last = row.labelItems[row.labelItems.length - 1];
    if (last) byLabel.set(last.index, row);
  }
  for (const stray of strays) if (stray.label) byLabel.set(stray.label.index, stray);
  for (const item of items) {
    const whole = item.of && byLabel.get(item.of.index);
    if (whole) byLabel.set(item.index, whole);
    if (item.kind !== 'unit') continue;
    for (let back = 1; back <= reach; back++) {
      const row = byLabel.get(item.index - back);
      if (!row) continue;
      row.unit ??= item;
      taken.add(item);
      break;
    }
  }
}

import type { DataCell, Grid } from '@gouji/tree';

/** Find the cells that another covers from their first slot on; what they hold joins that one. */
export function findCovered({ cells, slots }: Grid): Map<DataCell, DataCell[]> {
  const covered = new Map<DataCell, DataCell[]>();
  for (const { cell, row, column } of cells) {
    const shown = slots[row]![column]!.cell;
    if (shown === cell || cell.children.length === 0) continue;
    covered.set(shown, [...(covered.get(shown) ?? []), cell]);
  }
  return covered;
}

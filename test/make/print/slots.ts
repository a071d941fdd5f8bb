import type { Layout, LayoutCell } from '../layout.js';

/** Spread a layout over its slots: each slot holds the cell that starts there, or undefined. */
export function slotsOf(layout: Layout): Array<Array<LayoutCell | undefined>> {
  const taken = layout.rows.map(() => new Set<number>());
  return layout.rows.map((row, y) => {
    const line: Array<LayoutCell | undefined> = new Array(layout.width).fill(undefined);
    let x = 0;
    for (const cell of row) {
      while (taken[y]!.has(x)) x++;
      line[x] = cell;
      for (let dy = 0; dy < cell.rowSpan; dy++) {
        for (let dx = 0; dx < cell.colSpan; dx++) taken[y + dy]!.add(x + dx);
      }
    }
    return line;
  });
}

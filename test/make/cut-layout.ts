import type { Layout, LayoutCell } from './layout.js';
import { slotsOf } from './print/slots.js';

/**
 * Cut a grid in two before a row, as a page break does: a label that spans the cut stands in both
 * halves.
 * @param again what the second half prints for such a label: its words once more, or nothing
 * @param head the second half begins with the header rows
 */
export function cutLayout(
  layout: Layout,
  before: number,
  { again, head }: { again: boolean; head: boolean },
): [Layout, Layout] {
  const upper = layout.rows
    .slice(0, before)
    .map((row, y) => row.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, before - y) })));
  const lower = layout.rows.slice(before).map((row) => [...row]);
  lower[0] = firstRow(layout, before, again);
  const heads = head ? layout.rows.slice(0, layout.headRows) : [];
  return [
    { ...layout, rows: upper },
    { ...layout, headRows: heads.length, rows: [...heads, ...lower] },
  ];
}

/** The row at the cut, with the rest of each label that reaches over it. */
function firstRow(layout: Layout, before: number, again: boolean): LayoutCell[] {
  const slots = slotsOf(layout);
  const row: LayoutCell[] = [];
  for (let x = 0; x < layout.width; x++) {
    const own = slots[before]![x];
    if (own) row.push(own);
    for (let y = 0; !own && y < before; y++) {
      const cell = slots[y]![x];
      const rest = y + (cell?.rowSpan ?? 0) - before;
      if (cell && rest > 0) row.push({ ...cell, text: again ? cell.text : '', rowSpan: rest });
    }
  }
  return row;
}

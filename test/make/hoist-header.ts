import type { Layout, LayoutCell } from './layout.js';
import { slotsOf } from './print/slots.js';

/**
 * Print the last column label beside the label over it instead of below: the one over it becomes a
 * column narrower, as many offices draw the form.
 */
export function hoistHeader(layout: Layout, label: string): Layout {
  const slots = slotsOf(layout);
  const y = layout.rows.findIndex((row) => row.some((cell) => isHeader(cell, label)));
  const x = slots[y]!.findLastIndex((cell) => cell !== undefined && isHeader(cell, label));
  const top = layout.rows.findIndex((row) => row.some(({ kind }) => kind === 'header'));
  if (y <= top) return layout;
  const cell = slots[y]![x]!;
  const rows = layout.rows.map((row, at) => {
    if (at < top || at > y) return row;
    const kept = row
      .filter((one) => one !== cell)
      .map((one) => (covers(slots[at]!, one, x) ? { ...one, colSpan: one.colSpan - 1 } : one));
    return at === top ? [...kept, { ...cell, rowSpan: cell.rowSpan + y - top }] : kept;
  });
  return { ...layout, rows };
}

function isHeader({ kind, text }: LayoutCell, label: string): boolean {
  return kind === 'header' && text === label;
}

function covers(line: Array<LayoutCell | undefined>, cell: LayoutCell, x: number): boolean {
  const from = line.indexOf(cell);
  return from < x && x < from + cell.colSpan;
}

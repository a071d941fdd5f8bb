import type { Grid, GridCell } from '@gouji/tree';
import type { TextWidth } from './text-width.js';

/** Widths of columns, and how the text of cells is set in them, in twentieths of a point. */
export interface Setting {
  widths: readonly number[];
  texts: ReadonlyMap<GridCell, TextWidth>;
  /** Size of the text. */
  size: number;
  /** Room at both sides of a cell, and above and below. */
  padding: { sides: number; ends: number };
}

/** What a line of text takes of its size in the fonts that need most. */
const leading = 1.45;

/** Estimate how high the rows of a table become; what a cell of several rows needs they share. */
export function rowHeights(grid: Grid, { widths, texts, size, padding }: Setting): number[] {
  const line = size * leading;
  const heights = grid.rows.map(() => line + padding.ends);
  for (const cell of grid.cells) {
    let width = -padding.sides;
    for (let x = cell.column; x < cell.column + cell.width; x++) width += widths[x]!;
    // A cell to be filled in wishes for room, but takes a line.
    const natural = cell.cell.children.length > 0 ? texts.get(cell)!.natural : 0;
    const lines = Math.max(1, Math.ceil((natural * size) / 100 / Math.max(size, width)));
    const share = (lines * line) / cell.height + padding.ends;
    for (let y = cell.row; y < cell.row + cell.height; y++) {
      heights[y] = Math.max(heights[y]!, share);
    }
  }
  return heights;
}

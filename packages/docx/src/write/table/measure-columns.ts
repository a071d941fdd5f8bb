import type { GridCell } from '@gouji/tree';
import type { TextWidth } from './text-width.js';

/** What a table's columns must hold. */
export interface Demand {
  width: number;
  cells: readonly GridCell[];
  /** Width of each cell's text, in hundredths of its size. */
  texts: ReadonlyMap<GridCell, TextWidth>;
  /** Columns of nothing but numbers below their heads. */
  numbers: readonly boolean[];
}

/** Columns in twentieths of a point: what they need at least, and what they would like. */
export interface Columns {
  least: number[];
  natural: number[];
}

/**
 * Measure columns for a size of text: by the cells of one column, then of two, and so on; a cell
 * of several rows may be narrow in return. Columns of numbers side by side are of one width.
 */
export function measureColumns(demand: Demand, size: number, padding: number): Columns {
  const { width, cells, texts, numbers } = demand;
  const least = new Array<number>(width).fill(padding + size);
  const natural = new Array<number>(width).fill(padding + size);
  for (const cell of cells.toSorted((a, b) => a.width - b.width)) {
    const text = texts.get(cell);
    if (!text) continue;
    const needs = padding + Math.ceil((text.least * size) / 100);
    const likes = padding + Math.ceil((text.natural * size) / 100 / cell.height) + 1;
    stretch(least, cell, needs);
    stretch(natural, cell, Math.max(needs, likes));
  }
  evenOut(least, numbers, Math.max);
  const wished = natural.map((wish, column) => Math.max(wish, least[column]!));
  evenOut(wished, numbers, (...widths) => Math.ceil(sum(widths) / widths.length));
  return { least, natural: wished };
}

/** Make columns wide enough for a cell that covers them; each gets its share of what is missing. */
function stretch(widths: number[], { column, width }: GridCell, needed: number): void {
  let covered = 0;
  for (let x = column; x < column + width; x++) covered += widths[x]!;
  const missing = needed - covered;
  if (missing <= 0) return;
  for (let x = column; x < column + width; x++) {
    widths[x]! += Math.ceil((missing * widths[x]!) / covered);
  }
}

/** Make columns of numbers side by side one width, unless one of them is far wider than the rest. */
function evenOut(
  widths: number[],
  numbers: readonly boolean[],
  choose: (...widths: number[]) => number,
): void {
  for (let start = 0; start < widths.length; start++) {
    let end = start;
    while (end < widths.length && numbers[end]) end++;
    if (end - start < 2) continue;
    const run = widths.slice(start, end);
    const even = Math.max(...run) * run.length <= sum(run) * 1.6;
    if (even) widths.fill(choose(...run), start, end);
    start = end;
  }
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

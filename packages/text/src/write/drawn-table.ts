import { type DataCell, type DataTable, extraMark, type Grid, textOf, toGrid } from '@gouji/tree';
import { type DrawnTable, drawGrid } from '../grid/draw-grid.js';
import { readDrawing } from '../grid/read-drawing.js';
import { writeBlocks } from './blocks.js';

/** A drawing of more slots is no longer for reading. */
const mostSlots = 20_000;

/**
 * Draw a table that has spans; undefined where it has none, is laid out by a form, or a drawing
 * cannot show it.
 */
export function drawnTable(table: DataTable): string[] | undefined {
  const grid = toGrid(table);
  if (grid.width * grid.height > mostSlots || !grid.cells.some(isDrawn)) return undefined;
  if (isOfForm(grid)) return undefined;
  const drawn = { ...sizeOf(grid), cells: [...cellsOf(grid), ...holesOf(grid)] };
  const lines = drawGrid(drawn);
  return isSame(readDrawing(lines), drawn) ? lines : undefined;
}

/** Tables of a form, and what is printed behind them, are known by their words. */
function isOfForm({ cells }: Grid): boolean {
  const [first] = cells;
  const marked = first !== undefined && extraMarks.has(textOf(first.cell));
  return marked || cells.some(({ cell }) => cell.data?.path !== undefined);
}

const extraMarks = new Set(Object.values(extraMark));

function isDrawn({ width, height }: Grid['cells'][0]): boolean {
  return width > 1 || height > 1;
}

function sizeOf({ width, height, rows }: Grid): Pick<DrawnTable, 'width' | 'height' | 'head'> {
  const body = rows.findIndex(({ group }) => group !== 'head');
  return { width, height, head: Math.max(0, body) };
}

function cellsOf({ cells }: Grid): DrawnTable['cells'] {
  return cells.map(({ cell, row, column, width, height }) => {
    return { row, column, width, height, paragraphs: paragraphsOf(cell) };
  });
}

function paragraphsOf(cell: DataCell): string[] {
  const texts = writeBlocks(cell.children, {}).map((text) => text.replace(/\s+/gu, ' ').trim());
  return texts.filter((text) => text !== '');
}

/** What no cell covers is drawn blank. */
function holesOf({ slots, width }: Grid): DrawnTable['cells'] {
  return slots.flatMap((line, row) =>
    Array.from({ length: width }, (_, column) => column)
      .filter((column) => !line[column])
      .map((column) => ({ row, column, width: 1, height: 1, paragraphs: [] })),
  );
}

/** The drawing is read as what was drawn: no text of a cell looks like a frame. */
function isSame(read: DrawnTable | undefined, drawn: DrawnTable): boolean {
  if (read?.width !== drawn.width || read.height !== drawn.height) return false;
  const key = ({ row, column, width, height, paragraphs }: DrawnTable['cells'][0]) =>
    JSON.stringify([row, column, width, height, paragraphs]);
  const known = new Set(read.cells.map(key));
  return (
    read.cells.length === drawn.cells.length && drawn.cells.every((cell) => known.has(key(cell)))
  );
}

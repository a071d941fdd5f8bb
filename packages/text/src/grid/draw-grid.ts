import type { GridCell } from '@gouji/tree';
import { columnsOf } from './columns-of.js';
import { wrapText } from './wrap-text.js';

/** A cell to be drawn: where it stands, what it covers, and its paragraphs. */
export interface DrawnCell extends Pick<GridCell, 'row' | 'column' | 'width' | 'height'> {
  paragraphs: string[];
}

/** A table to be drawn; every slot is covered by one cell. */
export interface DrawnTable {
  width: number;
  height: number;
  /** Rows of the head. */
  head: number;
  cells: DrawnCell[];
}

/** A drawing this wide still reads well; columns of a wider one are wrapped. */
const widest = 120;
const narrowest = 8;

/**
 * Draw a table in plain characters as reStructuredText and Pandoc do: `+---+---+` between rows,
 * left out where a cell goes on, and `+===+` under the head. A column or row that no cell begins or
 * ends with is told by a `+` in the upper or left frame.
 */
export function drawGrid({ width, height, head, cells }: DrawnTable): string[] {
  const most = Math.max(narrowest, Math.floor((widest - 1) / width) - 3);
  const columns = columnWidths(cells, width, most);
  const texts = new Map(cells.map((cell) => [cell, linesOf(cell, innerWidth(cell, columns))]));
  const rows = rowHeights(cells, height, texts);
  const x = edges(columns.map((each) => each + 3));
  const y = edges(rows.map((each) => each + 1));
  const canvas = Array.from({ length: y[height]! + 1 }, () =>
    Array.from({ length: x[width]! + 1 }, () => ' '),
  );
  for (const cell of cells) {
    const [left, right] = [x[cell.column]!, x[cell.column + cell.width]!];
    const [top, bottom] = [y[cell.row]!, y[cell.row + cell.height]!];
    drawFrame(canvas, { left, right, top, bottom }, cell.row === head && head > 0);
    for (const [at, line] of texts.get(cell)!.entries()) {
      write(canvas[top + 1 + at]!, left + 2, line);
    }
  }
  for (const [at, edge] of x.entries()) {
    if (!cells.some(({ column }) => column === at)) canvas[0]![edge] = '+';
  }
  for (const [at, edge] of y.entries()) {
    if (!cells.some(({ row }) => row === at)) canvas[edge]![0] = '+';
  }
  return canvas.map((line) => line.join(''));
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function drawFrame(canvas: string[][], { left, right, top, bottom }: Box, below: boolean): void {
  const draw = (line: number, at: number, mark: string) => {
    const known = canvas[line]![at]!;
    canvas[line]![at] =
      known === ' ' || (known === '-' && mark !== '|') ? mark : merge(known, mark);
  };
  for (let at = left + 1; at < right; at++) {
    draw(top, at, below ? '=' : '-');
    draw(bottom, at, '-');
  }
  for (let line = top + 1; line < bottom; line++) {
    draw(line, left, '|');
    draw(line, right, '|');
  }
  for (const line of [top, bottom]) for (const at of [left, right]) canvas[line]![at] = '+';
}

/** Where two frames meet, a corner stays a corner and the rule under the head what it is. */
function merge(known: string, mark: string): string {
  return known === '+' || known === '=' || known === mark ? known : '+';
}

/** A character of two columns takes the place of two. */
function write(line: string[], from: number, text: string): void {
  let at = from;
  for (const character of text) {
    const wide = columnsOf(character);
    if (wide === 0) line[at - 1] += character;
    else line[at] = character;
    if (wide === 2) line[at + 1] = '';
    at += wide;
  }
}

function linesOf({ paragraphs }: DrawnCell, width: number): string[] {
  return paragraphs.flatMap((text, index) => {
    const lines = wrapText(text, width);
    return index === 0 ? lines : ['', ...lines];
  });
}

function innerWidth({ column, width }: DrawnCell, columns: number[]): number {
  const own = columns.slice(column, column + width);
  return own.reduce((sum, each) => sum + each, 0) + 3 * (width - 1);
}

/** Each column as wide as its longest text, up to the most; a word that cannot be parted more. */
function columnWidths(cells: readonly DrawnCell[], width: number, most: number): number[] {
  const columns = new Array<number>(width).fill(1);
  const wanted = (cell: DrawnCell): number => {
    const room = Math.max(most * cell.width, innerWidth(cell, columns));
    return Math.max(0, ...linesOf(cell, room).map(columnsOf));
  };
  for (const cell of [...cells].sort((a, b) => a.width - b.width)) {
    const lack = wanted(cell) - innerWidth(cell, columns);
    for (let at = 0; at < lack; at++) columns[cell.column + (at % cell.width)]!++;
  }
  return columns;
}

function rowHeights(
  cells: readonly DrawnCell[],
  height: number,
  texts: ReadonlyMap<DrawnCell, string[]>,
): number[] {
  const rows = new Array<number>(height).fill(1);
  for (const cell of [...cells].sort((a, b) => a.height - b.height)) {
    const own = rows.slice(cell.row, cell.row + cell.height);
    const room = own.reduce((sum, each) => sum + each, 0) + cell.height - 1;
    const lack = texts.get(cell)!.length - room;
    if (lack > 0) rows[cell.row + cell.height - 1]! += lack;
  }
  return rows;
}

function edges(sizes: readonly number[]): number[] {
  const out = [0];
  for (const size of sizes) out.push(out[out.length - 1]! + size);
  return out;
}

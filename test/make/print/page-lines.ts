import type { Layout, LayoutCell } from '../layout.js';
import { slotsOf } from './slots.js';
import type { TablePrinter } from './table-printer.js';

/** How the page of a PDF is set, which its text layer is then read from line by line. */
export interface PageOptions {
  /** Characters that fit a line of a label column, from the left; the last holds for the rest. */
  labelWidths: number[];
  /** Characters that fit a line of a value column's header. */
  headerWidth: number;
  /** What stands between the words of neighbouring label cells; '' weaves them together. */
  between: string;
  /** The line of its label that the numbers of a row stand on; `after` is a line of their own. */
  numbers: 'first' | 'middle' | 'last' | 'after';
  /** What to print after each so many lines of the table, inside a row too. */
  pageMark?: { every: number; text: (page: number) => string };
}

interface Piece {
  column: number;
  value: boolean;
  text: string;
}

/**
 * Set a table on a page and read its text layer: long labels are broken where their column ends,
 * those over several rows stand in the middle of them, and each line is read across all columns.
 */
export function pageLines(options: PageOptions): TablePrinter {
  return (layout) => {
    const cells = placedCells(layout, options);
    const tops = topsOf(layout, cells);
    const lines: Piece[][] = Array.from({ length: tops[layout.rows.length]! }, () => []);
    for (const { cell, row, column, texts } of cells) {
      const from = tops[row]!;
      const height = tops[row + cell.rowSpan]! - from;
      const start = from + startOf(cell, texts.length, height, options.numbers);
      texts.forEach((text, index) => {
        lines[start + index]!.push({ column, value: cell.kind === 'value', text });
      });
    }
    const printed = lines.map((line) => join(line, options.between)).filter(Boolean);
    return withMarks(printed, options.pageMark).join('\n');
  };
}

interface PlacedCell {
  cell: LayoutCell;
  row: number;
  column: number;
  /** The lines that the cell is broken into. */
  texts: string[];
}

function placedCells(layout: Layout, options: PageOptions): PlacedCell[] {
  const values = Math.max(
    ...layout.rows.map((row) => row.filter(({ kind }) => kind === 'value').length),
  );
  const labels = layout.width - values;
  const widthAt = (column: number) => {
    if (column >= labels) return options.headerWidth;
    return options.labelWidths[Math.min(column, options.labelWidths.length - 1)]!;
  };
  return slotsOf(layout).flatMap((line, row) =>
    line.flatMap((cell, column) => {
      if (!cell || cell.text === '') return [];
      const columns = Array.from({ length: cell.colSpan }, (_, index) => column + index);
      const width = columns.reduce((sum, each) => sum + widthAt(each), 0);
      const texts = cell.kind === 'value' ? [cell.text] : chunk(cell.text, width);
      return [{ cell, row, column, texts }];
    }),
  );
}

/** The line that each row begins on, and the line after the last. */
function topsOf({ rows }: Layout, cells: PlacedCell[]): number[] {
  const heights = rows.map(() => 1);
  for (const { cell, row, texts } of cells) {
    if (cell.rowSpan === 1) heights[row] = Math.max(heights[row]!, texts.length);
  }
  for (const { cell, row, texts } of cells) {
    const own = heights.slice(row, row + cell.rowSpan).reduce((sum, height) => sum + height, 0);
    if (own < texts.length) heights[row + cell.rowSpan - 1]! += texts.length - own;
  }
  const tops = [0];
  for (const height of heights) tops.push(tops[tops.length - 1]! + height);
  return tops;
}

function startOf(
  { kind }: LayoutCell,
  lines: number,
  height: number,
  numbers: PageOptions['numbers'],
): number {
  if (kind !== 'value' || numbers === 'middle') return Math.floor((height - lines) / 2);
  return numbers === 'first' ? 0 : height - lines;
}

function join(line: Piece[], between: string): string {
  const pieces = [...line].sort((a, b) => a.column - b.column);
  return pieces.reduce((text, piece, index) => {
    if (index === 0) return piece.text;
    const near = !piece.value && !pieces[index - 1]!.value;
    return text + (near ? between : ' ') + piece.text;
  }, '');
}

function withMarks(lines: string[], mark: PageOptions['pageMark']): string[] {
  if (!mark) return lines;
  let page = 2;
  return lines.flatMap((line, index) =>
    (index + 1) % mark.every === 0 ? [line, mark.text(page++)] : line,
  );
}

/** Break a text into lines of so many characters; a text has one line at least. */
export function chunk(text: string, width: number): string[] {
  const characters = [...text];
  const out: string[] = [];
  for (let from = 0; from < characters.length; from += width) {
    out.push(characters.slice(from, from + width).join(''));
  }
  return out.length > 0 ? out : [''];
}

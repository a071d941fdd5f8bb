import { columnsOfCharacter } from './columns-of.js';
import type { DrawnCell, DrawnTable } from './draw-grid.js';
import { joinWrapped } from './wrap-text.js';

/** A cell of a drawing with the lines and columns of its frame. */
export interface ReadCell extends DrawnCell {
  top: number;
  left: number;
}

/** A drawing as it was read. */
export interface ReadDrawing extends DrawnTable {
  cells: ReadCell[];
}

interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A drawing that takes more steps than this to follow is none. */
const stepsASlot = 20;

interface Budget {
  steps: number;
}

/**
 * Read a table that is drawn with `+`, `-`, `=` and `|`; undefined where the lines are no such
 * drawing, or a cell of it is not closed.
 */
export function readDrawing(lines: readonly string[]): ReadDrawing | undefined {
  const canvas = lines.map(slotsOf);
  const width = canvas[0]?.length ?? 0;
  if (canvas.length < 3 || canvas.some((line) => line.length !== width)) return undefined;
  const boxes = findBoxes(canvas);
  if (!boxes) return undefined;
  const rows = sorted([...boxes.map(({ top }) => top), ...marksOf(canvas.map(([left]) => left!))]);
  const columns = sorted([...boxes.map(({ left }) => left), ...marksOf(canvas[0]!)]);
  const rowAt = indexOf([...rows, canvas.length - 1]);
  const columnAt = indexOf([...columns, width - 1]);
  const cells: ReadCell[] = [];
  for (const box of boxes) {
    const { top, left, bottom, right } = box;
    const [row, column] = [rowAt.get(top)!, columnAt.get(left)!];
    const [end, edge] = [rowAt.get(bottom), columnAt.get(right)];
    if (end === undefined || edge === undefined) return undefined;
    const place = { row, column, height: end - row, width: edge - column };
    cells.push({ ...place, top, left, paragraphs: paragraphsOf(canvas, box) });
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const rule = rows.findIndex((top) => top > 0 && canvas[top]!.includes('='));
  return { width: columns.length, height: rows.length, head: Math.max(0, rule), cells };
}

/** One character a column; the second half of a wide one is ''. */
function slotsOf(line: string): string[] {
  const slots: string[] = [];
  for (const character of line) {
    const columns = columnsOfCharacter(character);
    if (columns === 0 && slots.length > 0) slots[slots.length - 1] += character;
    else slots.push(character);
    if (columns === 2) slots.push('');
  }
  return slots;
}

/** Follow the frame of each cell from its upper left corner; all of the drawing must be covered. */
function findBoxes(canvas: string[][]): Box[] | undefined {
  const [height, width] = [canvas.length - 1, canvas[0]!.length - 1];
  const boxes: Box[] = [];
  const corners: Array<[number, number]> = [[0, 0]];
  const seen = new Set<string>();
  const budget = { steps: stepsASlot * height * width };
  let area = 0;
  for (let corner = corners.pop(); corner; corner = corners.pop()) {
    const [top, left] = corner;
    if (top === height || left === width || seen.has(corner.join())) continue;
    seen.add(corner.join());
    const box = closeBox(canvas, top, left, budget);
    if (budget.steps < 0) return undefined;
    if (!box) continue;
    boxes.push(box);
    area += (box.bottom - top) * (box.right - left);
    for (let at = left; at <= box.right; at++) {
      if (canvas[box.bottom]![at] === '+') corners.push([box.bottom, at]);
    }
    for (let line = top; line <= box.bottom; line++) {
      if (canvas[line]![box.right] === '+') corners.push([line, box.right]);
    }
  }
  return area === height * width ? boxes : undefined;
}

function closeBox(canvas: string[][], top: number, left: number, budget: Budget): Box | undefined {
  for (let right = left + 1; right < canvas[0]!.length && budget.steps > 0; right++) {
    const mark = canvas[top]![right]!;
    budget.steps--;
    if (mark === '+') {
      const bottom = closeSides(canvas, { top, left, right }, budget);
      if (bottom !== undefined) return { top, left, bottom, right };
    } else if (!isRule(mark)) return undefined;
  }
  return undefined;
}

/** The first line under the top at which both sides and a rule between them end a box. */
function closeSides(
  canvas: string[][],
  { top, left, right }: Omit<Box, 'bottom'>,
  budget: Budget,
): number | undefined {
  for (let line = top + 1; line < canvas.length; line++) {
    budget.steps--;
    const [one, other] = [canvas[line]![left]!, canvas[line]![right]!];
    if (!isSide(one) || !isSide(other)) return undefined;
    if (one !== '+' || other !== '+') continue;
    const rule = canvas[line]!.slice(left + 1, right);
    budget.steps -= rule.length;
    if (rule.every((mark) => isRule(mark) || mark === '+')) return line;
  }
  return undefined;
}

function isRule(mark: string): boolean {
  return mark === '-' || mark === '=';
}

function isSide(mark: string): boolean {
  return mark === '|' || mark === '+';
}

function paragraphsOf(canvas: string[][], { top, left, bottom, right }: Box): string[] {
  const paragraphs: string[][] = [[]];
  for (const line of canvas.slice(top + 1, bottom)) {
    const text = line
      .slice(left + 1, right)
      .join('')
      .trim();
    if (text === '') paragraphs.push([]);
    else paragraphs[paragraphs.length - 1]!.push(text);
  }
  return paragraphs.filter((lines) => lines.length > 0).map(joinWrapped);
}

/** Where the upper or the left frame tells that a column or a row begins. */
function marksOf(frame: string[]): number[] {
  return frame.slice(0, -1).flatMap((mark, at) => (mark === '+' ? [at] : []));
}

function sorted(numbers: number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function indexOf(numbers: number[]): Map<number, number> {
  return new Map(numbers.map((number, index) => [number, index]));
}

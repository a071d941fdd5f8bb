import type { Line } from './analyse-lines.js';
import { isNumberCell } from './is-number-cell.js';
import type { Piece } from './split-cells.js';

/** Fewer lines, or fewer cells on each, are words with commas between. */
const fewestLines = 3;
const fewestCells = 3;
const manyCells = 8;
const longestCell = 80;

const thousands = /(?<=\d),(?=\d{3}(?!\d))/gu;

/** What parts the cells of a line of comma-separated values, as spreadsheets write them. */
export type Comma = ',' | ';';

/**
 * Find the lines of comma-separated values: several in a row with as many cells each, enough of them
 * with a number, and a line with a number right beside them that lost its last blanks.
 */
export function commaLines(lines: readonly Line[]): Map<Line, Comma> {
  const found = new Map<Line, Comma>();
  for (const mark of [',', ';'] as const) {
    for (const line of linesWith(mark, lines)) if (!found.has(line)) found.set(line, mark);
  }
  return found;
}

function linesWith(mark: Comma, lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  let run: Line[] = [];
  let cells = 0;
  const flush = (): void => {
    const table = run.length >= fewestLines ? isTable(run, cells, mark) : isPair(run, mark);
    if (table) for (const line of run) found.add(line);
    run = [];
  };
  for (const line of lines) {
    const count = cellCount(line, mark);
    if (count !== cells) flush();
    cells = count;
    if (count >= fewestCells) run.push(line);
  }
  flush();
  lines.forEach((line, at) => {
    const beside = [lines[at - 1], lines[at + 1]].some((other) => other && found.has(other));
    if (beside && cellCount(line, mark) > 1 && hasNumber(line, mark)) found.add(line);
  });
  return found;
}

/** A head may take up more lines than the values; many cells on each are no chance. */
function isTable(run: Line[], cells: number, mark: Comma): boolean {
  const share = cells >= manyCells ? 1 / 5 : cells > fewestCells ? 1 / 3 : 1 / 2;
  return run.filter((line) => hasNumber(line, mark)).length >= run.length * share;
}

/** A line of words and a line with a number for each of them are a head and its one row. */
function isPair([head, row, other]: Line[], mark: Comma): boolean {
  if (!head || !row || other) return false;
  const words = splitCommas(head.raw, mark);
  return (
    words.every(({ value }) => value !== '' && !isNumberCell(value)) &&
    splitCommas(row.raw, mark).every(isNumber)
  );
}

function hasNumber({ raw }: Line, mark: Comma): boolean {
  return splitCommas(raw, mark).some(isNumber);
}

function isNumber({ value }: Piece): boolean {
  return isNumberCell(value);
}

/** How many cells the line would have; none where it looks like anything else. */
function cellCount({ kind, raw, text }: Line, mark: Comma): number {
  if (kind === 'bar' || kind === 'tab' || kind === 'rule' || !text.includes(mark)) return 0;
  if (mark === ',' ? /[。；;]$/u.test(text) : /[。；]/u.test(text)) return 0;
  // Between numbers that spaces part, commas part the figures of each.
  if (mark === ',' && /\s/u.test(text) && !text.replace(thousands, '').includes(',')) return 0;
  const cells = splitCommas(raw, mark);
  return cells.some(({ value }) => value.length > longestCell) ? 0 : cells.length;
}

/** Split a line at its commas, those within quotes or brackets left aside. */
export function splitCommas(raw: string, mark: Comma): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at <= raw.length; at++) {
    const character = raw[at];
    if (character === '"') quoted = !quoted;
    else if (!quoted && character !== undefined && '((【'.includes(character)) depth++;
    else if (!quoted && character !== undefined && '))】'.includes(character)) depth--;
    if (character !== undefined && (character !== mark || quoted || depth > 0)) continue;
    pieces.push(trim(raw, start, at));
    start = at + 1;
  }
  return pieces;
}

/** A cell without the white space and quotes around it. */
function trim(raw: string, start: number, end: number): Piece {
  let [from, to] = [start, end];
  while (from < to && raw[from]!.trim() === '') from++;
  while (to > from && raw[to - 1]!.trim() === '') to--;
  if (to - from < 2 || raw[from] !== '"' || raw[to - 1] !== '"') {
    return { value: raw.slice(from, to), start: from, end: to };
  }
  return {
    value: raw
      .slice(from + 1, to - 1)
      .replaceAll('""', '"')
      .trim(),
    start: from,
    end: to,
  };
}

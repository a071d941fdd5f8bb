import type { CellSeparator } from '@gouji/tree';
import { isNumberCell } from './is-number-cell.js';
import { blankLeader } from './leader.js';

/** A piece of a line; indices count in the line. */
export interface Piece {
  value: string;
  start: number;
  end: number;
}

/** What draws a bar. */
export const bars = /[|｜│┃║]/u;

/**
 * Split a line of a table at its separators; blank cells are kept as ''.
 *
 * @param outer for bars: whether they stand around each row and not only after or between cells
 */
export function splitCells(raw: string, separator: CellSeparator, outer = false): Piece[] {
  if (separator === 'bar') return splitBars(raw, outer);
  if (separator === 'tab') return splitAt(raw, /\t/gu).map((piece) => unquoted(trim(raw, piece)));
  if (separator === 'space') return splitSpaces(blankLeader(raw));
  return [trim(raw, { value: raw, start: 0, end: raw.length })];
}

/** A bar at the end closes the last cell; one at the start opens the first where rows have both. */
function splitBars(raw: string, outer: boolean): Piece[] {
  const pieces = splitAt(raw, /[|｜│┃║]/gu).map((piece) => trim(raw, piece));
  if (pieces.length > 1 && pieces[pieces.length - 1]!.value === '') pieces.pop();
  if (outer && pieces.length > 1 && pieces[0]!.value === '') pieces.shift();
  return pieces;
}

/** Wide gaps part cells; single spaces part only the numbers at the end of a line. */
function splitSpaces(raw: string): Piece[] {
  const words = splitAt(raw, /\s+/gu).filter((piece) => piece.value !== '');
  const numbers = numbersAtEnd(words.map(({ value }) => value));
  const label = words.slice(0, words.length - numbers);
  const cells = words.slice(words.length - numbers);
  if (label.length === 0) return cells;
  const first = { start: label[0]!.start, end: label[label.length - 1]!.end };
  const text = raw.slice(first.start, first.end);
  const columns = splitAt(text, /\s{2,}|[\u3000\u2003]+/gu).map(({ value, start, end }) => {
    return { value, start: start + first.start, end: end + first.start };
  });
  return [...columns.filter((piece) => piece.value !== ''), ...cells];
}

/** How many words at the end of a line are numbers; in Chinese numerals only beside others. */
function numbersAtEnd(words: readonly string[]): number {
  const isNumber = (word: string) => isNumberCell(word) || numeral.test(word.normalize('NFKC'));
  const first = words.findLastIndex((word) => !isNumber(word)) + 1;
  const tail = words.slice(first);
  if (tail.some((word) => /\d/u.test(word.normalize('NFKC')))) return tail.length;
  return tail.length - 1 - tail.findLastIndex((word) => !isNumberCell(word));
}

/** Also a letter that stands for 0 in what was read from a picture. */
const numeral = /^[〇零一二三四五六七八九十百千两]+[件条次份个期篇场家项宗册处人]?$|^[Oo]$/u;

function splitAt(raw: string, separator: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of raw.matchAll(separator)) {
    pieces.push({ value: raw.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  pieces.push({ value: raw.slice(start), start, end: raw.length });
  return pieces;
}

/** What stands between quotes for the line breaks in it is the cell. */
function unquoted(piece: Piece): Piece {
  const { value } = piece;
  if (!value.includes('\n') || !/^".*"$/su.test(value)) return piece;
  const inner = value.slice(1, -1).replaceAll('""', '"').trim();
  return {
    ...piece,
    value: inner
      .replace(/(?<=[\u2e80-\u9fff])\s*\r?\n\s*|\s*\r?\n\s*(?=[\u2e80-\u9fff])/gu, '')
      .replace(/\s*\r?\n\s*/gu, ' '),
  };
}

function trim(raw: string, { start, end }: Piece): Piece {
  let from = start;
  let to = end;
  while (from < to && raw[from]!.trim() === '') from++;
  while (to > from && raw[to - 1]!.trim() === '') to--;
  return { value: raw.slice(from, to), start: from, end: to };
}

import { isPageMark } from '@gouji/tree';
import { type Lexeme, readLexeme } from '../coerce/read-lexeme.js';
import { fold, squeezed } from '../text/fold.js';
import { remember } from '../text/remember.js';
import type { Line } from './lines.js';
import type { ListLabels } from './list-labels.js';
import { readValues } from './read-values.js';

/** One way to part a line into a piece of a label and what stands beside it. */
export interface Reading {
  piece: string;
  /** The piece in comparable characters, and what of it stands before each of its brackets. */
  text: string;
  heads: readonly string[];
  unit: string | undefined;
  /** The unit is a word of its own. */
  apart: boolean;
  values: Lexeme[];
}

/** The ways to read a line, with as much of it as can be for a piece of a label first. */
export function readLine(line: Line, labels: ListLabels): readonly Reading[] {
  const text = textOf(line);
  if (text.length > longestRemembered) return readText(text, labels);
  return remember(labels.readings, text, () => readText(text, labels));
}

const longestRemembered = 60;

function readText(text: string, labels: ListLabels): Reading[] {
  if (isPageMark(text))
    return [{ piece: '', text: '', heads: [], unit: undefined, apart: true, values: [] }];
  if (text.length > longest) return [];
  const words = text.split(/\s+/u).filter(Boolean);
  const out: Reading[] = [];
  for (let count = words.length; count >= 0; count--) {
    if (count === words.length && endsInMark(words)) continue;
    const values = count === words.length ? [] : readValues(words.slice(count).join(' '));
    if (!values) break;
    const label = words.slice(0, count);
    out.push(readingOf(label.join(' '), undefined, true, values, labels));
    for (const { rest, unit, apart } of unitsAtEnd(label, labels.unitPieces)) {
      out.push(readingOf(rest, unit, apart, values, labels));
    }
  }
  return out;
}

/** A mark for no value that stands apart behind a label is a value, and nothing of the label. */
function endsInMark(words: readonly string[]): boolean {
  const last = words[words.length - 1] ?? '';
  return words.length > 1 && squeezed(last) === '' && readLexeme(last)?.kind === 'placeholder';
}

/** What reads like a heading is parted from its number: `5. 12` may be a piece of a label and a value. */
function textOf({ cells, node }: Line): string {
  const text = cells.map((cell) => cell.text.trim()).join(' ');
  const number = node.type === 'heading' ? node.data?.number?.printed.trim() : undefined;
  if (!number || !text.startsWith(number)) return text;
  return `${number} ${text.slice(number.length).trim()}`;
}

const longest = 120;

function readingOf(
  printed: string,
  unit: string | undefined,
  apart: boolean,
  values: Lexeme[],
  labels: ListLabels,
): Reading {
  const dashes = /—{2,}$/u.exec(printed)?.[0] ?? '';
  const piece = printed.slice(0, printed.length - dashes.length).trim();
  const lines = dashes === '' ? [] : (readValues(dashes) ?? []);
  const [text, heads] = [comparable(piece, labels), headsOf(piece, labels)];
  return { piece, text, heads, unit, apart, values: [...lines, ...values] };
}

function headsOf(piece: string, labels: ListLabels): readonly string[] {
  if (!/[(（[【〔]/u.test(piece) || behindNote.test(piece)) return [];
  const starts = [...piece.matchAll(/[(（[【〔]/gu)];
  return starts.map(({ index }) => comparable(piece.slice(0, index), labels));
}

/** A number behind the last bracket is none of the note: 数量(条):36. */
const behindNote = /[)）\]】〕][^()（）[\]【】〔〕\p{Nd}]*\p{Nd}[^()（）[\]【】〔〕]*$/u;

/** The unit of a row as the last word of a line, or run on to the label; or a piece of it. */
function unitsAtEnd(
  words: readonly string[],
  unitPieces: ReadonlySet<string>,
): Array<{ rest: string; unit: string; apart: boolean }> {
  const last = words[words.length - 1] ?? '';
  const before = words.slice(0, -1);
  const out: Array<{ rest: string; unit: string; apart: boolean }> = [];
  for (let cut = Math.max(0, last.length - longestUnit); cut < last.length; cut++) {
    const unit = last.slice(cut);
    if (unitPieces.has(fold(unit)))
      out.push({ rest: [...before, last.slice(0, cut)].join(' '), unit, apart: cut === 0 });
  }
  // A bracket that the word does not close may be that of the label's note.
  const opens = ({ unit }: { unit: string }) => (/^[(（][^)）]*$/u.test(unit) ? 1 : 0);
  return out.sort((a, b) => opens(a) - opens(b));
}

/** A piece of a unit at the end of a line is no longer. */
export const longestUnit = 4;

/** Readings of characters, 現(xiàn), may be broken over lines too. */
function comparable(piece: string, { latin }: ListLabels): string {
  return latin ? squeezed(piece) : squeezed(piece).replace(/\p{sc=Latin}+/gu, '');
}

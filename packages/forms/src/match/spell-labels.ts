import { beginsLabel, type Lexeme } from '../coerce/read-lexeme.js';
import { fold } from '../text/fold.js';
import { isLineOfText } from './is-line-of-text.js';
import { longestUnit, type Reading, readLine } from './label-line.js';
import type { Line } from './lines.js';
import type { ListLabels } from './list-labels.js';
import { noteAfterLabel } from './note-after-label.js';

/** A line of a label that is broken over lines, with what the other columns print beside it. */
export interface LabelLine {
  /** The whole label; of its first line. */
  label: string | undefined;
  /** What this line prints of it. */
  piece: string;
  unit: string | undefined;
  values: Lexeme[];
}

/**
 * Spell the labels of lists out over the lines that they are broken into. What a line prints beside
 * its piece of a label is of that label's row, whether it is the first, the last or any between.
 */
export function spellLabels(lines: readonly Line[], labels: ListLabels): Map<Line, LabelLine> {
  const found = new Map<Line, LabelLine>();
  if (labels.wordings.size === 0) return found;
  const readingsOf = lineReader(labels);
  for (let at = 0; at < lines.length; at++) {
    const spelled = spellFrom(lines, at, labels, readingsOf);
    if (!spelled) continue;
    if (spelled.length > 1 || (spelled[0]!.values.length > 0 && lines[at]!.cells.length === 1)) {
      const label = spelled.map(({ piece }) => piece).join('');
      spelled.forEach((one, i) => {
        const { piece, unit, values } = one;
        found.set(lines[at + i]!, { label: i === 0 ? label : undefined, piece, unit, values });
      });
    }
    at += spelled.length - 1;
  }
  return found;
}

/** Tell whether a line begins a label that is broken over lines, with what stands beside it. */
export function beginsListLabel(lines: readonly Line[], at: number, labels: ListLabels): boolean {
  if (labels.wordings.size === 0) return false;
  const spelled = spellFrom(lines, at, labels, lineReader(labels)) ?? [];
  return spelled.length > 1 && spelled.some(({ unit, values }) => unit || values.length > 0);
}

/** Make a reader that reads each line once: every wording is tried from it. */
function lineReader(labels: ListLabels): (line: Line) => readonly Reading[] {
  const read = new Map<Line, readonly Reading[]>();
  return (line) => {
    let known = read.get(line);
    if (!known) {
      known = readLine(line, labels);
      read.set(line, known);
    }
    return known;
  };
}

function spellFrom(
  lines: readonly Line[],
  at: number,
  labels: ListLabels,
  readingsOf: (line: Line) => readonly Reading[],
): Reading[] | undefined {
  const first = firstCharacter(lines, at, readingsOf);
  const wordings = (first && labels.wordings.get(first)) || [];
  for (const misread of [0, 1]) {
    for (const wording of wordings) {
      const most = misread * Math.floor(wording.length / charactersPerSlip);
      if (most < misread) continue;
      const way = follow({ lines, wording, readingsOf, steps: mostSteps }, at, 0, most);
      const note = way ? noteAfterLabel(lines, at, way, readingsOf) : [];
      const whole = way && withUnit([...way, ...note], labels.units);
      if (whole) return whole;
    }
  }
  return undefined;
}

/** Of so many characters one may be misread. */
const charactersPerSlip = 6;

/**
 * Put the unit together that may be broken over lines too; nothing where that makes none, or there
 * are more numbers than the one of the row.
 */
function withUnit(way: Reading[], units: ReadonlySet<string>): Reading[] | undefined {
  const numbers = way.flatMap(({ values }) => values).filter(({ kind }) => kind === 'number');
  if (numbers.length > 1) return undefined;
  const unit = way.map((reading) => reading.unit ?? '').join('');
  if (unit !== '' && !units.has(fold(unit))) return undefined;
  const first = way.findIndex((reading) => reading.unit !== undefined);
  return way.map((reading, i) => ({ ...reading, unit: i === first ? unit : undefined }));
}

/** The number of a label may stand in brackets, of which the first is a line of its own. */
function firstCharacter(
  lines: readonly Line[],
  at: number,
  readingsOf: (line: Line) => readonly Reading[],
): string | undefined {
  for (const line of lines.slice(at, at + 2)) {
    if (!isLineOfText(line)) return undefined;
    const [whole] = readingsOf(line);
    if (whole && whole.text !== '') return whole.text[0];
    if (!whole || !isOpening(whole.piece)) return undefined;
  }
  return undefined;
}

interface Spelling {
  lines: readonly Line[];
  wording: string;
  readingsOf: (line: Line) => readonly Reading[];
  /** How many more lines may be tried. */
  steps: number;
}

/** A label is broken over at most so many lines. */
const mostLines = 60;
/** Of one wording no more ways are tried than this. */
const mostSteps = 500;

/**
 * The lines that spell a wording from one of its characters on, to a note or the end of a line.
 * @param slips how many characters may be misread
 */
function follow(
  spelling: Spelling,
  at: number,
  from: number,
  slips: number,
  depth = 0,
): Reading[] | undefined {
  const { lines, wording, readingsOf } = spelling;
  const line = lines[at];
  if (!line || !isLineOfText(line) || depth > mostLines || --spelling.steps < 0) return undefined;
  const rest = wording.slice(from);
  if (depth > 0 && holdsMore(line, rest)) return undefined;
  const readings = readingsOf(line);
  // Of what stands behind the label nothing is of the note that can be of another column.
  for (let i = readings.length - 1; i >= 0; i--) {
    const reading = readings[i]!;
    if (goesOn(reading, from) && beginsNote(reading, rest, slips)) return [reading];
  }
  for (const reading of readings) {
    if (!goesOn(reading, from)) continue;
    const { text } = reading;
    const missed = slipsIn(text, rest, slips);
    if (missed > slips) continue;
    if (text.length === rest.length) return [reading];
    const others = follow(spelling, at + 1, from + text.length, slips - missed, depth + 1);
    if (others) return [reading, ...others];
  }
  return undefined;
}

/**
 * A line of text that is one run of words, without a number before or a note among them, is longer
 * than what is left of a label, a unit behind it and all.
 */
function holdsMore({ cells }: Line, rest: string): boolean {
  const [cell, other] = cells;
  if (!cell || other || cell.text.length <= longestMark) return false;
  const { text } = cell;
  if (!beginsLabel(text) || apart.test(text)) return false;
  let left = rest.length + longestUnit;
  for (let at = 0; at < text.length && left >= 0; at++) if (isIdeograph(text, at)) left--;
  return left < 0;
}

/** A page mark, which a label goes on behind, is no longer. */
const longestMark = 20;

const apart = /[\s(（[【〔—]/u;

function isIdeograph(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** A label begins with a character of its own, or with the bracket before its number. */
function goesOn({ text, piece }: Reading, from: number): boolean {
  return from > 0 || text !== '' || isOpening(piece);
}

/** How many characters of a text are misread, up to so many, if it begins another; numbers never are. */
function slipsIn(text: string, whole: string, most: number): number {
  if (whole.startsWith(text)) return 0;
  if (text.length > whole.length || most === 0) return Number.POSITIVE_INFINITY;
  let slips = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === whole[i]) continue;
    if (slips === most || !isWord(text[i]!) || !isWord(whole[i]!)) return Number.POSITIVE_INFINITY;
    slips++;
  }
  return slips;
}

function isWord(character: string): boolean {
  return /[^\p{Nd}一二三四五六七八九十]/u.test(character);
}

/** What stands behind the end of a label is a note in brackets. */
function beginsNote({ heads }: Reading, end: string, slips: number): boolean {
  for (const before of heads) {
    if (before.length === end.length && slipsIn(before, end, slips) <= slips) return true;
  }
  return false;
}

function isOpening(piece: string): boolean {
  return /^[(（[【]$/u.test(piece);
}

import { plain } from '../text/plain.js';
import { isLineOfText } from './is-line-of-text.js';
import type { Reading } from './label-line.js';
import type { Line } from './lines.js';

/** A note is broken over at most so many lines. */
const mostLines = 60;

/** Read the lines on which a note in brackets goes on that stands behind a label, to its end. */
export function noteAfterLabel(
  lines: readonly Line[],
  at: number,
  way: readonly Reading[],
  readingsOf: (line: Line) => readonly Reading[],
): Reading[] {
  const from = at + way.length;
  let depth = depthOf(way.map(({ piece }) => piece).join(''));
  const begun = depth > 0;
  const note: Reading[] = [];
  for (let i = from; i < from + mostLines; i++) {
    const line = lines[i];
    const readings = line && isLineOfText(line) ? readingsOf(line) : [];
    const reading = readings.findLast(isParted) ?? readings[0];
    if (!reading || (!begun && i === from && !/^[(（[【〔]/u.test(reading.piece))) break;
    if (i === from && !begun && depth === 0 && /^[)）\]】〕]/u.test(reading.piece)) break;
    note.push(reading);
    depth += depthOf(reading.piece);
    if (depth < 0) break;
    if (depth > 0) continue;
    const text = note.map(({ piece }) => piece).join('');
    return begun || !isNumbering(text) ? note : [];
  }
  return [];
}

/** What stands apart at the end of a line is of other columns. */
function isParted({ piece, unit, values, apart }: Reading): boolean {
  return piece !== '' && apart && (unit !== undefined || values.length > 0);
}

/** The number of the next label stands in brackets too. */
function isNumbering(text: string): boolean {
  return /^[(（[【〔]\s*[\p{Nd}一二三四五六七八九十]{1,3}\s*[)）\]】〕]/u.test(plain(text));
}

/** How many brackets are left open. */
function depthOf(text: string): number {
  return [...text].reduce((depth, sign) => {
    return depth + (/[(（[【〔]/u.test(sign) ? 1 : /[)）\]】〕]/u.test(sign) ? -1 : 0);
  }, 0);
}

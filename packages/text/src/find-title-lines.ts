import { findTitle } from '@gouji/tree';
import type { Line } from './analyse-lines.js';
import { findWrapping } from './find-wrapping.js';
import { indentOf } from './source-line.js';
import { widthOf } from './width-of.js';

/** Scraped pages put navigation before the title, but not more than this many lines. */
const deepest = 60;
const centred = 4;
/** So many lines show at what width a document wraps. */
const shown = 300;
/** Lines of text are not all as wide: a sign may not begin the next. */
const nearlyFull = 0.85;

/** Find the line or lines of the document's title, before the first section or sentence. */
export function findTitleLines(lines: Line[], sections: Set<Line>): Line[] {
  let end = 0;
  while (end < Math.min(deepest, lines.length) && isBefore(lines[end]!, sections)) end++;
  const isFull = fullness(lines, end);
  const range = findTitle(
    lines.slice(0, end).map((line, index) => ({
      text: isWords(line) ? line.text : '',
      marked: indentOf(line) >= centred,
      // Text of a PDF file may have blank lines between the lines of large print.
      joined: line.gap <= (indentOf(line) >= centred ? 1 : 0),
      full: isFull(line, lines[index + 1]),
    })),
  );
  return range ? lines.slice(range.start, range.end) : [];
}

/** The frame of a drawn table is none. */
function isWords({ kind, text }: Line): boolean {
  return (kind === 'short' || kind === 'prose') && /[\p{L}\p{N}]/u.test(text);
}

/** Tell which lines go on in the next because they were full. */
function fullness(lines: Line[], end: number): (line: Line, next: Line | undefined) => boolean {
  if (end === 0) return () => false;
  const { width, gap } = findWrapping(lines.slice(0, shown));
  return (line, next) =>
    next !== undefined &&
    width > 0 &&
    next.gap <= gap &&
    widthOf(line.raw.trimEnd()) >= width * nearlyFull;
}

function isBefore(line: Line, sections: Set<Line>): boolean {
  return !sections.has(line) && !/[。；]/u.test(line.text);
}

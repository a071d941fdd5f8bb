import type { Line } from './analyse-lines.js';
import { isTitle } from './is-title.js';
import { indentOf } from './source-line.js';
import { widthOf } from './width-of.js';

/** How a document wraps its lines. */
export interface Wrapping {
  /** Width of a full line in ems, or 0 where lines are not wrapped. */
  width: number;
  /** Paragraphs start with an indent. */
  indented: boolean;
  /** Blank lines that part even the lines of one paragraph. */
  gap: number;
}

const fewest = 4;
const narrowest = 14;

/** Find the width at which a document wraps its lines, if it does. */
export function findWrapping(lines: Line[]): Wrapping {
  const gap = lines.slice(1).reduce((least, line) => Math.min(least, line.gap), 9);
  const wrapped: Array<[Line, Line]> = [];
  let indents = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const [line, next] = [lines[index]!, lines[index + 1]!];
    const words = isWords(line) && isWords(next) && !next.number && next.gap <= gap;
    // A title has its line to itself, and does not show where lines break.
    if (!words || isTitle(line)) continue;
    if (/(?:[。！？；;!?：:]|[a-z\d)]\.)["”’』」)）]*$/u.test(line.text)) continue;
    if (widthOf(line.raw.trimEnd()) >= narrowest) wrapped.push([line, next]);
    if (indentOf(line) > 0 && indentOf(next) === 0) indents++;
  }
  const none = { width: 0, indented: false, gap: gap === 9 ? 0 : gap };
  const found = { ...none, indented: indents >= 2 };
  // The head of a table may stand wider than the lines of text.
  const plain = wrapped.filter(([line]) => !columns.test(line.text));
  for (const pairs of plain.length < wrapped.length ? [wrapped, plain] : [wrapped]) {
    const width = commonWidth(pairs, found);
    const words = pairs === plain ? lines.filter(({ text }) => !columns.test(text)) : lines;
    if (width > 0 && isWidest(width, words, pairs)) return { ...found, width };
  }
  return none;
}

/** Blanks between characters that are written without. */
const columns = /[\p{Script=Han}）)，、][ \u3000\t]+[\p{Script=Han}（(]/u;

/** The width that most lines which go on in the next come up to; 0 where there is none. */
function commonWidth(pairs: ReadonlyArray<[Line, Line]>, wrapping: Wrapping): number {
  if (pairs.length < fewest) return 0;
  const widths = pairs.map(([line]) => widthOf(line.raw.trimEnd())).sort((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * 0.95)]!;
  const full = fullOf(pairs, { ...wrapping, width });
  return full < fewest || full < pairs.length * 0.6 ? 0 : width;
}

/** Headings of one length over long paragraphs look like full lines, but nothing wraps there. */
function isWidest(width: number, lines: Line[], pairs: ReadonlyArray<[Line, Line]>): boolean {
  const wider = lines.filter((line) => isWords(line) && widthOf(line.raw.trimEnd()) > width + 1);
  return wider.length <= fullOf(pairs, { width, indented: false, gap: 0 }) * 0.2;
}

function fullOf(pairs: ReadonlyArray<[Line, Line]>, wrapping: Wrapping): number {
  return pairs.filter(([line, next]) => isFullLine(line, next, wrapping)).length;
}

/** Tell whether the next line's first word had no room left on a line. */
export function isFullLine(line: Line, next: Line, { width }: Wrapping): boolean {
  if (width === 0) return false;
  const word = /^(?:[\w.,:;!?'"()%-]+|.[，。、；：！？”’』」》)）]*)/u.exec(next.text)?.[0] ?? '';
  return widthOf(line.raw.trimEnd()) + widthOf(word) + 1 > width;
}

function isWords({ kind }: Line): boolean {
  return kind === 'prose' || kind === 'short';
}

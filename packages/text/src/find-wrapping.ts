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
  if (wrapped.length < fewest) return none;
  const widths = wrapped.map(([line]) => widthOf(line.raw.trimEnd())).sort((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * 0.95)]!;
  const found = { ...none, width, indented: indents >= 2 };
  const full = wrapped.filter(([line, next]) => isFullLine(line, next, found)).length;
  if (full < fewest || full < wrapped.length * 0.6) return none;
  // Headings of one length over long paragraphs look like full lines, but nothing wraps there.
  const wider = lines.filter((line) => isWords(line) && widthOf(line.raw.trimEnd()) > width + 1);
  return wider.length <= full * 0.2 ? found : none;
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

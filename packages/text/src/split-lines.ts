import type { SourceLine } from './source-line.js';

const breaks = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu;

/**
 * Split a text into its non-blank lines, at LF, CRLF, CR, form feed and the Unicode separators.
 * Only LF, CRLF and CR begin a new line number, as in an editor.
 */
export function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = { line: 1, column: 1, offset: 0 };
  let gap = 0;
  let pageBreak = false;

  const add = (end: number) => {
    const raw = text.slice(start.offset, end);
    const trimmed = raw.trim();
    if (trimmed === '') {
      gap++;
      return;
    }
    lines.push({ raw, text: trimmed, start, gap, pageBreak });
    gap = 0;
    pageBreak = false;
  };

  for (const match of text.matchAll(breaks)) {
    add(match.index);
    const offset = match.index + match[0].length;
    const soft = !/[\r\n]/u.test(match[0]);
    if (match[0] === '\f') pageBreak = true;
    start = soft
      ? { line: start.line, column: start.column + offset - start.offset, offset }
      : { line: start.line + 1, column: 1, offset };
  }
  add(text.length);
  return lines;
}

import type { SourceLine } from './source-line.js';

/** A cell that spreadsheets copy is broken over at most so many lines. */
const mostLines = 8;

/**
 * Put lines together that one row of cells parted by tabs is broken over: spreadsheets copy a cell
 * with a line break in it between quotes.
 */
export function joinQuoted(lines: readonly SourceLine[], text: string): SourceLine[] {
  const out: SourceLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const end = lines[at]!.raw.includes('"') ? endOfRow(lines, at) : at;
    out.push(end === at ? lines[at]! : joined(lines[at]!, lines[end]!, text));
    at = end;
  }
  return out;
}

/** The last line of the row that begins on a line. */
function endOfRow(lines: readonly SourceLine[], start: number): number {
  let end = start;
  let tabs = lines[start]!.raw.includes('\t');
  while (opensQuote(lines[end]!.raw)) {
    const next = closingLine(lines, end + 1);
    if (next < 0) break;
    end = next;
    tabs ||= lines[end]!.raw.includes('\t');
  }
  return tabs ? end : start;
}

/** The last cell of a line begins with a quote that it does not close. */
function opensQuote(raw: string): boolean {
  const last = raw.slice(raw.lastIndexOf('\t') + 1).trim();
  return last.startsWith('"') && quotesIn(last) % 2 === 1;
}

/** The line of which the first cell closes the quote; those before hold none and no tab. */
function closingLine(lines: readonly SourceLine[], from: number): number {
  for (let at = from; at < lines.length && at < from + mostLines; at++) {
    const { raw, gap } = lines[at]!;
    if (gap > 0) return -1;
    const [first] = raw.split('\t', 1);
    if (quotesIn(first!) % 2 === 1) return first!.trimEnd().endsWith('"') ? at : -1;
    if (raw.includes('\t')) return -1;
  }
  return -1;
}

function quotesIn(text: string): number {
  return text.split('"').length - 1;
}

function joined(first: SourceLine, last: SourceLine, text: string): SourceLine {
  const raw = text.slice(first.start.offset, last.start.offset + last.raw.length);
  return { ...first, raw, text: raw.trim() };
}

import type { MetadataDefinition } from '../form/definition.js';
import type { Line } from '../match/lines.js';
import { literal } from '../text/literal.js';
import type { OpeningText } from './opening-text.js';
import type { FoundTitle } from './read-title.js';

/** A title of words with spaces between, and the agency that it names. */
export interface SpacedTitle extends FoundTitle {
  agency: string | null;
}

const longestTitle = 160;
const longestName = 90;
/** A title page gives agency, title and year a line each. */
const reach = 2;
/** Large print breaks a title into no more lines. */
const mostLines = 3;

/**
 * Find a title that is written with spaces: `Department of X Annual Report, Fiscal Year 2016`, in
 * one line or with the agency and the year on lines of their own around it.
 */
export function readSpacedTitle(
  { preamble }: OpeningText,
  words: MetadataDefinition,
): SpacedTitle | undefined {
  const title = titleOf(preamble, words);
  if (!title) return undefined;
  const { start, end } = title;
  const own = preamble.slice(start, end);
  const before = run(preamble.slice(Math.max(0, start - reach), start).reverse(), words).reverse();
  const after = run(preamble.slice(end, end + reach), words);
  const lines = [...before, ...own, ...after];
  const named = [...before, ...after].map(textOf).find((text) => isAgency(text, words));
  return {
    text: textOfAll(lines),
    lines,
    agency: agencyInSpaced(textOfAll(own), words) ?? (named === undefined ? null : trimName(named)),
  };
}

/** The line that is worded like a title, else the lines that are so together: it was broken there. */
function titleOf(
  preamble: Line[],
  words: MetadataDefinition,
): { start: number; end: number } | undefined {
  const isTitle = (lines: Line[]) => titleWordIn(textOfAll(lines), words) !== undefined;
  for (let count = 1; count <= mostLines; count++) {
    const starts = [...preamble.keys()].filter((start) => {
      return start + count <= preamble.length && isTitle(preamble.slice(start, start + count));
    });
    const start = starts.find((at) => isHeading(preamble[at]!)) ?? starts[0];
    if (start !== undefined) return { start, end: start + count };
  }
  return undefined;
}

function isHeading({ node }: Line): boolean {
  return node.type === 'heading' && node.depth === 1;
}

function textOfAll(lines: Line[]): string {
  return lines.map(textOf).join(' ');
}

/** Lines next to the title that give the agency or the year and nothing else. */
function run(lines: Line[], words: MetadataDefinition): Line[] {
  const end = lines.findIndex((line) => {
    const text = textOf(line);
    return !isYearAlone(text, words) && !isAgency(text, words);
  });
  return end < 0 ? lines : lines.slice(0, end);
}

function textOf({ cells }: Line): string {
  return cells
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A full stop behind a word of small letters, or how a sentence on the report begins. */
const sentence = /\p{Ll}{2}[.;!?](?:\s|$)|^(?:this|the following)\b/iu;

/** Tell whether a text is worded like a title. */
export function isSpacedTitle(text: string, words: MetadataDefinition): boolean {
  return titleWordIn(text, words) !== undefined;
}

/** The words that make a line a title, if it is one: no sentence, and not too long. */
function titleWordIn(text: string, { titleWords }: MetadataDefinition): string | undefined {
  if (text.length > longestTitle || sentence.test(text)) {
    return undefined;
  }
  const lower = text.toLowerCase();
  return titleWords.find((word) => lower.includes(word.toLowerCase()));
}

/** Read the name before the words of the title, else behind them after `of` or `for`. */
export function agencyInSpaced(text: string, words: MetadataDefinition): string | undefined {
  const word = titleWordIn(text, words)!;
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  const before = trimName(withoutYear(text.slice(0, at), words));
  if (before.length > 1 && !/^(?:annual|final|draft)$/iu.test(before)) return before;
  const rest = withoutYear(text.slice(at + word.length), words);
  const behind = /^[\s,:–—-]*(?:(?:of|for)\s+)?(.+)$/iu.exec(rest)?.[1] ?? '';
  const name = trimName(behind);
  return isAgency(name, words) ? name : undefined;
}

function trimName(text: string): string {
  const name = text.replace(/^[\s,:–—-]+|[\s,:–—-]+$/gu, '').replace(/['’]s$/u, '');
  return name.replace(/^the\s+/iu, '').replace(/\s+(?:of|for|in)$/iu, '');
}

function withoutYear(text: string, words: MetadataDefinition): string {
  const before = `(?:\\b(?:for|in)\\s+)?(?:the\\s+)?(?:${yearWordsOf(words)})?`;
  return text.replace(new RegExp(`${before}\\s*['’]?\\b(?:(?:19|20)\\d{2}|\\d{2})\\b`, 'giu'), ' ');
}

function isYearAlone(text: string, words: MetadataDefinition): boolean {
  return /\d/u.test(text) && /^[\s,()–—-]*$/u.test(withoutYear(text, words));
}

/** A name holds a word for a kind of agency, and no figure. */
function isAgency(text: string, { suffixes }: MetadataDefinition): boolean {
  if (text.length > longestName || /[\d.;:!?]$|\d{2}/u.test(text)) return false;
  return suffixes.some((word) => new RegExp(`\\b${literal(word)}\\b`, 'iu').test(text));
}

/** The words before a year, as alternatives of a pattern. */
export function yearWordsOf({ yearWords = [] }: MetadataDefinition): string {
  return yearWords.map(literal).join('|').replaceAll(' ', '\\s+');
}

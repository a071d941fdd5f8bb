import { type PrintedNumber, readNumber } from '@gouji/tree';
import { fold } from '../text/fold.js';
import { plain } from '../text/plain.js';
import type { TitleIndex } from './index-titles.js';
import type { Line } from './lines.js';
import { titleText } from './title-text.js';

/** A line that can be the title of a section, whatever the form. */
export interface TitleLine {
  line: Line;
  number: PrintedNumber | undefined;
  /** What stands behind the number. */
  rest: string;
  folded: string;
  /** The rest in comparable characters, of strong lines only. */
  words: string;
  /** The line is a heading or has a number of the top level, so that looser words are enough. */
  strong: boolean;
  /** The titles that a strong line is like, folded, and how much. */
  alike: ReadonlyMap<string, number>;
}

const longest = 48;

const none: TitleLine['alike'] = new Map();

/**
 * Find the lines of a document that can be titles, once for all forms. A line that is no heading and
 * has no number of the top level is one only where it is worded like one.
 */
export function titleLines(lines: readonly Line[], titles: TitleIndex): TitleLine[] {
  const found: TitleLine[] = [];
  for (const line of lines) {
    const text = titleText(line, longest);
    if (text === undefined) continue;
    const numbered = readNumber(text);
    const rest = numbered?.rest || text;
    const strong = line.kind === 'heading' || numbered?.level === 1;
    const folded = fold(text);
    if (!strong && !titles.has(folded)) continue;
    const words = strong ? plain(rest) : '';
    const alike = strong ? titles.alike(folded) : none;
    found.push({ line, number: numbered?.number, rest, folded, words, strong, alike });
  }
  return found;
}

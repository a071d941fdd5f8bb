import type { MetadataDefinition } from '../form/definition.js';
import type { Sentence } from './opening-text.js';
import type { Period, StatedYear, Years } from './read-years.js';
import { yearWordsOf } from './spaced-title.js';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const date = `(${months})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`;
const range = new RegExp(`${date}\\s*(?:to|through|until|and|[-–—])+\\s*${date}`, 'iu');

/**
 * Read the years that title, period and opening state where years are written with words before
 * them: Fiscal Year 2016, FY 2016. A year that begins before January goes by its last day.
 */
export function readSpacedYears(
  title: Sentence | undefined,
  sentences: readonly Sentence[],
  words: MetadataDefinition,
): Years {
  const named = new RegExp(`\\b(?:${yearWordsOf(words)})\\s*['’]?((?:19|20)\\d{2})\\b`, 'iu');
  return {
    title:
      title && (yearIn(title, named, 'title') ?? yearIn(title, /\b((?:19|20)\d{2})\b/u, 'title')),
    period: firstPeriod(sentences),
    opening: sentences
      .filter(({ text }) => /\breport\b/iu.test(text))
      .flatMap((sentence) => yearIn(sentence, named, 'opening') ?? [])[0],
  };
}

function yearIn(
  { text, place }: Sentence,
  pattern: RegExp,
  how: StatedYear['how'],
): StatedYear | undefined {
  const match = pattern.exec(text);
  return match ? { year: Number(match[1]), how, quote: text, place } : undefined;
}

function firstPeriod(sentences: readonly Sentence[]): Period | undefined {
  for (const { text, place } of sentences) {
    const match = range.exec(text);
    if (!match) continue;
    const [quote, month, day, year, month2, day2, year2] = match as unknown as string[];
    const from = iso(year!, month!, day!);
    return { from, to: iso(year2!, month2!, day2!), quote: quote!, place, year: Number(year2) };
  }
  return undefined;
}

function iso(year: string, month: string, day: string): string {
  const index = months.toLowerCase().split('|').indexOf(month.toLowerCase());
  return `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

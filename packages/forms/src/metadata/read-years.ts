import type { Place } from '@gouji/tree';
import type { MetadataDefinition } from '../form/definition.js';
import { arabicYears } from './arabic-years.js';
import type { Sentence } from './opening-text.js';

/** A year of the report and the words that state it. */
export interface StatedYear {
  year: number;
  how: 'title' | 'announcement' | 'opening';
  quote: string;
  place?: Place | undefined;
  /** The words may speak of another year than the report does, so that nothing is held to them. */
  loose?: boolean | undefined;
}

/** The reporting period, as dates `YYYY-MM-DD`. */
export interface Period {
  from: string;
  to: string;
  /** The year that it is counted as, where that is not the one it begins in. */
  year?: number | undefined;
  quote: string;
  place?: Place | undefined;
}

export interface Years {
  title: StatedYear | undefined;
  period: Period | undefined;
  /** The year that the opening sentence says the report is of. */
  opening: StatedYear | undefined;
}

const date = '(\\d{4})年(\\d{1,2})月(\\d{1,2})日';
const range = new RegExp(
  `${date}[^,。;\\d]{0,6}?(?:至|到|-|—|–|~)+(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日`,
  'u',
);

/** Read the years that title, period and opening sentence state; never those of other prose. */
export function readYears(
  title: Sentence | undefined,
  sentences: Sentence[],
  words: MetadataDefinition,
): Years {
  return {
    title: title && titleYear(title),
    period: firstPeriod(sentences) ?? firstPeriod(overLines(sentences)),
    opening: openingYear(sentences, words),
  };
}

/** Read the year that a title states. */
export function titleYear({ text, place }: Sentence): StatedYear | undefined {
  const year = /((?:19|20)\d{2})(?:年|$|\D)/u.exec(compact(text.normalize('NFKC')))?.[1];
  return year ? { year: Number(year), how: 'title', quote: text, place } : undefined;
}

function compact(text: string): string {
  return arabicYears(text.replace(/\s+/gu, ''));
}

function firstPeriod(sentences: Sentence[]): Period | undefined {
  for (const { text, place } of sentences) {
    const match = range.exec(compact(text)) ?? withMarks(compact(text));
    if (!match) continue;
    const [quote, year, month, day, year2 = year, month2, day2] = match;
    return {
      from: iso(year!, month!, day!),
      to: iso(year2!, month2!, day2!),
      quote: quote!,
      place,
    };
  }
  return undefined;
}

/** A page may break the sentence of the period over two lines. */
function overLines(sentences: readonly Sentence[]): Sentence[] {
  return sentences.slice(1).flatMap(({ text, place }, before) => {
    const first = sentences[before]!;
    return first.place === place ? [] : { text: first.text + text, place: first.place };
  });
}

const markless =
  /(?<!\d)((?:19|20)\d{2})年?(\d{2,4})日[^,。;\d]{0,6}?(?:至|到|-|—|–|~)+(?:((?:19|20)\d{2})年?)?(\d{2,4})日/u;

/** A scraper drops 年 and 月 beside figures: 自202511日起至20251231日止. */
function withMarks(text: string): string[] | undefined {
  const [quote, year, from, year2 = year, to] = markless.exec(text) ?? [];
  const [first, last] = [dayOf(from ?? ''), dayOf(to ?? '')];
  return quote && first && last ? [quote, year!, ...first, year2!, ...last] : undefined;
}

/** Part the figures of a month from those of a day, where there is one way only. */
function dayOf(figures: string): [month: string, day: string] | undefined {
  const ways = [1, 2].map((cut): [string, string] => [figures.slice(0, cut), figures.slice(cut)]);
  const [way, other] = ways.filter(([month, day]) => {
    return (
      /^[1-9]/u.test(month) && /^[1-9]\d?$/u.test(day) && Number(month) <= 12 && Number(day) <= 31
    );
  });
  return other ? undefined : way;
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `现将 X 2022年 … 报告如下`, else the first sentence that begins with a year. */
function openingYear(sentences: Sentence[], words: MetadataDefinition): StatedYear | undefined {
  const compacted = sentences.map(({ text, place }) => ({ text: compact(text), place }));
  for (const { text, place } of compacted) {
    const at = Math.max(...words.announce.map((word) => text.indexOf(word)));
    const year = at >= 0 && /((?:19|20)\d{2})年/u.exec(text.slice(at))?.[1];
    if (year) return { year: Number(year), how: 'announcement', quote: text.slice(at), place };
  }
  const dated = compacted.flatMap(({ text, place }): StatedYear[] => {
    const year = /^((?:19|20)\d{2})年(?!\d{1,2}月|以来|[起底前末初至到-])/u.exec(text)?.[1];
    if (!year || isPlan(text, words)) return [];
    // A sentence that counts something may count it for a year gone by.
    const loose = /\d/u.test(text.slice(5));
    return [{ year: Number(year), how: 'opening', quote: text.slice(0, 30), place, loose }];
  });
  return dated.find(({ loose }) => !loose) ?? dated[0];
}

function isPlan(text: string, { plans = [] }: MetadataDefinition): boolean {
  return plans.some((word) => text.slice(0, 24).includes(word));
}

import type { MetadataDefinition } from '../form/definition.js';
import { arabicYears } from './arabic-years.js';

/** A year of the report and the words that state it. */
export interface StatedYear {
  year: number;
  quote: string;
}

/** The reporting period, as dates `YYYY-MM-DD`. */
export interface Period {
  from: string;
  to: string;
  quote: string;
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
  title: string | undefined,
  sentences: string[],
  words: MetadataDefinition,
): Years {
  return {
    title: title === undefined ? undefined : titleYear(title),
    period: firstPeriod(sentences),
    opening: openingYear(sentences, words),
  };
}

function titleYear(title: string): StatedYear | undefined {
  const text = arabicYears(title.normalize('NFKC').replace(/\s+/gu, ''));
  const year = /((?:19|20)\d{2})(?:年|$|\D)/u.exec(text)?.[1];
  return year ? { year: Number(year), quote: title } : undefined;
}

function firstPeriod(sentences: string[]): Period | undefined {
  for (const sentence of sentences) {
    const match = range.exec(sentence.replace(/\s+/gu, ''));
    if (!match) continue;
    const [quote, year, month, day, year2 = year, month2, day2] = match;
    return { from: iso(year!, month!, day!), to: iso(year2!, month2!, day2!), quote: quote! };
  }
  return undefined;
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `现将 X 2022年 … 报告如下`, else the first sentence that begins with a year. */
function openingYear(sentences: string[], words: MetadataDefinition): StatedYear | undefined {
  const compact = sentences.map((sentence) => arabicYears(sentence.replace(/\s+/gu, '')));
  for (const sentence of compact) {
    const at = Math.max(...words.announce.map((word) => sentence.indexOf(word)));
    const year = at >= 0 && /((?:19|20)\d{2})年/u.exec(sentence.slice(at))?.[1];
    if (year) return { year: Number(year), quote: sentence.slice(at) };
  }
  for (const sentence of compact) {
    const year = /^((?:19|20)\d{2})年(?!\d{1,2}月)/u.exec(sentence)?.[1];
    if (year) return { year: Number(year), quote: sentence.slice(0, 30) };
  }
  return undefined;
}

import type { Provenance } from '@gouji/tree';
import type { MetadataDefinition } from '../form/definition.js';
import type { Line } from '../match/lines.js';
import { openingText, type Sentence } from './opening-text.js';
import { readAgency, type StatedAgency } from './read-agency.js';
import { readFileName } from './read-file-name.js';
import { readTitle } from './read-title.js';
import { readYears, type Years } from './read-years.js';
import { readSpacedTitle, type SpacedTitle } from './spaced-title.js';
import { readSpacedYears } from './spaced-years.js';

/** What a person knows of a report; it stands before what the report says of itself. */
export interface MetadataSettings {
  title?: string | undefined;
  agency?: string | undefined;
  year?: number | undefined;
  period?: { from: string; to: string } | undefined;
}

/** What a report says of itself. */
export interface Metadata {
  title: string | null;
  titleLines: Line[];
  agency: string | null;
  year: number | null;
  period: { from: string; to: string } | null;
  years: Years;
  /** Where each of title, agency, year and period was found. */
  evidence: Record<string, Provenance>;
}

/** What metadata is read from besides the words of the report. */
export interface MetadataSources {
  settings?: MetadataSettings | undefined;
  fileName?: string | null | undefined;
}

/**
 * Read title, agency, year and period, each from where it is stated and from nowhere else: the
 * settings, the title, the period, the opening, and for want of them the name of the file.
 */
export function readMetadata(
  lines: Line[],
  firstSection: number | undefined,
  words: MetadataDefinition,
  { settings = {}, fileName }: MetadataSources = {},
): Metadata {
  const opening = openingText(lines, firstSection);
  const spaced = words.yearWords ? readSpacedTitle(opening, words) : undefined;
  const found = words.yearWords ? spaced : readTitle(opening, words);
  const title = found && { text: found.text, place: found.lines[0]?.cells[0]?.place };
  const years = (words.yearWords ? readSpacedYears : readYears)(title, opening.sentences, words);
  const stated = words.yearWords
    ? spacedAgency(spaced, title)
    : readAgency(title, opening.sentences, words);
  const file = readFileName(fileName, words);
  const evidence: Record<string, Provenance> = {};
  const take = <T>(key: string, ...found: Array<Found<T> | undefined>): T | null => {
    const first = found.find((each) => each !== undefined);
    if (!first) return null;
    const { lexeme, how, place } = first;
    evidence[key] = { lexeme, ...(place && { place }), how };
    return first.value;
  };
  const { period } = years;
  const named = fileName ?? '';
  return {
    title: take(
      'title',
      given(settings.title),
      title && { value: title.text, lexeme: title.text, how: 'title', place: title.place },
    ),
    titleLines: found?.lines ?? [],
    agency: take(
      'agency',
      given(settings.agency),
      stated && { value: stated.name, lexeme: stated.quote, how: stated.how, place: stated.place },
      file.agency ? { value: file.agency, lexeme: named, how: 'file-name' } : undefined,
    ),
    year: take(
      'year',
      given(settings.year),
      yearOf(years.title),
      period && { ...spanOf(period), value: period.year ?? Number(period.from.slice(0, 4)) },
      yearOf(years.opening),
      file.year ? { value: file.year, lexeme: named, how: 'file-name' } : undefined,
    ),
    period: take('period', given(settings.period), period && spanOf(period)),
    years,
    evidence,
  };
}

/** The agency of a title that is written with spaces. */
function spacedAgency(
  spaced: SpacedTitle | undefined,
  title: Sentence | undefined,
): StatedAgency | undefined {
  if (!title || !spaced?.agency) return undefined;
  return { name: spaced.agency, how: 'title', quote: title.text, place: title.place };
}

/** A value with the words that state it. */
interface Found<T> extends Provenance {
  value: T;
}

function given<T>(value: T | undefined): Found<T> | undefined {
  if (value === undefined) return undefined;
  const lexeme = typeof value === 'object' ? Object.values(value as object).join('/') : `${value}`;
  return { value, lexeme, how: 'setting' };
}

function yearOf(stated: Years['title']): Found<number> | undefined {
  return (
    stated && { value: stated.year, lexeme: stated.quote, how: stated.how, place: stated.place }
  );
}

function spanOf({ from, to, quote, place }: NonNullable<Years['period']>) {
  return { value: { from, to }, lexeme: quote, how: 'period' as const, place };
}

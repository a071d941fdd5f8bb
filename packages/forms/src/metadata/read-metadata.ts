import type { MetadataDefinition } from '../form/definition.js';
import type { Line } from '../match/lines.js';
import { openingText } from './opening-text.js';
import { readAgency } from './read-agency.js';
import { readTitle } from './read-title.js';
import { readYears, type Years } from './read-years.js';

/** What a report says of itself. */
export interface Metadata {
  title: string | null;
  titleLines: Line[];
  agency: string | null;
  year: number | null;
  period: { from: string; to: string } | null;
  years: Years;
}

/** Read title, agency, year and period, each from where it is stated and from nowhere else. */
export function readMetadata(
  lines: Line[],
  firstSection: number | undefined,
  words: MetadataDefinition,
): Metadata {
  const opening = openingText(lines, firstSection);
  const title = readTitle(opening, words);
  const years = readYears(
    title && { text: title.text, place: title.lines[0]?.cells[0]?.place },
    opening.sentences,
    words,
  );
  const { period } = years;
  const year = years.title?.year ?? (period && Number(period.from.slice(0, 4)));
  return {
    title: title?.text ?? null,
    titleLines: title?.lines ?? [],
    agency: readAgency(
      title?.text,
      opening.sentences.map(({ text }) => text),
      words,
    ),
    year: year ?? years.opening?.year ?? null,
    period: period ? { from: period.from, to: period.to } : null,
    years,
  };
}

import type { Place } from '@gouji/tree';
import { plain } from '../text/plain.js';

/** A paragraph of the report with where it stands. */
export interface Paragraph {
  section: string | null;
  text: string;
  /** The text in comparable characters. */
  plain: string;
  place: Place | undefined;
  /** The paragraph stands on one line of the source, so that columns can be counted in it. */
  oneLine?: boolean | undefined;
}

/** Make a paragraph, its characters comparable. */
export function makeParagraph({
  section,
  text,
  place,
  oneLine,
}: Omit<Paragraph, 'plain'>): Paragraph {
  return { section, text, plain: plain(text), place, oneLine };
}

/** The place of an offset of a paragraph's plain text, as exactly as it is known. */
export function placeIn(
  { place, oneLine, text, plain }: Paragraph,
  offset: number,
): Place | undefined {
  const countable = oneLine && place && 'line' in place && plain.length === text.length;
  return countable ? { line: place.line, column: place.column + offset } : place;
}

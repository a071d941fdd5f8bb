import type { Place } from '@gouji/tree';
import { plain } from '../text/plain.js';

/** A paragraph of the report with where it stands. */
export interface Paragraph {
  section: string | null;
  /** The title of the heading over it, in comparable characters; '' where there is none. */
  heading: string;
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
  heading = '',
  text,
  place,
  oneLine,
}: Omit<Paragraph, 'plain' | 'heading'> & Partial<Pick<Paragraph, 'heading'>>): Paragraph {
  return { section, heading: plain(heading), text, plain: plain(text), place, oneLine };
}

/** The place of an offset of a paragraph's plain text, as exactly as it is known. */
export function placeIn(
  { place, oneLine, text, plain }: Paragraph,
  offset: number,
): Place | undefined {
  const countable = oneLine && place && 'line' in place && plain.length === text.length;
  return countable ? { line: place.line, column: place.column + offset } : place;
}

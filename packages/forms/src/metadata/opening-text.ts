import type { Place } from '@gouji/tree';
import type { Line } from '../match/lines.js';

/** A sentence and the place of the line it stands on. */
export interface Sentence {
  text: string;
  place?: Place | undefined;
}

/** The part of a report that says of itself what it is. */
export interface OpeningText {
  /** Lines of text before the first section. */
  preamble: Line[];
  /** Sentences of the preamble and of the beginning of the first section, quoted titles dropped. */
  sentences: Sentence[];
}

/** Characters of a line that may introduce the report; no opening is longer. */
const longestOpening = 4000;

/** Lines of the first section that may still introduce the report. */
const linesOfFirstSection = 4;

/**
 * Gather the text that introduces a report.
 * @param firstSection index of the first section's title line; undefined where there is none
 */
export function openingText(lines: Line[], firstSection: number | undefined): OpeningText {
  const text = lines.filter((line) => line.kind === 'text' || line.kind === 'heading');
  const preamble = text.filter((line) => line.index < (firstSection ?? 6));
  const body = text
    .filter((line) => line.index > (firstSection ?? 5))
    .slice(0, linesOfFirstSection);
  const sentences = [...preamble, ...body].flatMap((line) =>
    plainSentences(
      line.cells
        .map((cell) => cell.text)
        .join('')
        .slice(0, longestOpening),
    ).map((text): Sentence => ({ text, place: line.cells[0]?.place })),
  );
  return { preamble, sentences };
}

/** Titles in 《》 and document numbers in 〔〕 speak of other documents. */
function plainSentences(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/《[^》]*》/gu, '')
    .replace(/[〔[][^〕\]]*[〕\]]/gu, '');
  return plain
    .split(/[。;!?\n]/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

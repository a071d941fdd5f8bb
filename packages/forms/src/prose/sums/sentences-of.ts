import { splitAfter } from '../../text/split-after.js';
import { type Figure, findFigures } from './find-figures.js';

/** A sentence of a paragraph with the figures it states, and those of a few sentences before it. */
export interface Sentence {
  /** Offset of the first character in the paragraph. */
  start: number;
  text: string;
  counts: Figure[];
  shares: Figure[];
  earlier: Figure[];
}

/** No sentence of prose states more; what does is a table that lost its shape. */
const mostFigures = 60;
/** Totals further back than so many sentences are not spoken of. */
const reach = 3;

/** Part a paragraph into its sentences, with the figures of each; those without one are left out. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let recent: Figure[][] = [];
  for (const piece of splitAfter(text, '。!?\n')) {
    const figures = findFigures(piece, start);
    const prose = figures.length <= mostFigures ? figures : [];
    if (prose.length > 0) {
      const counts = prose.filter(({ kind }) => kind === 'count');
      const shares = prose.filter(({ kind }) => kind === 'share');
      sentences.push({ start, text: piece, counts, shares, earlier: recent.flat() });
    }
    recent = [...recent.slice(1 - reach), prose.filter(({ kind }) => kind === 'count')];
    start += piece.length;
  }
  return sentences;
}

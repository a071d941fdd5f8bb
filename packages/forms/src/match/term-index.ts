import { pairsOf } from '../text/pairs-of.js';
import { remember } from '../text/remember.js';
import { similarity } from '../text/similarity.js';
import type { Term } from './vocabulary.js';

/** How well a label fits one of the terms of an index. */
export interface TermFit {
  /** Index of the term. */
  term: number;
  fit: number;
}

/** The wordings of some terms, made for finding which of them a label may be. */
export interface TermIndex {
  /** The terms that have a wording to the letter. */
  exact(folded: string): readonly number[];
  /** All terms that a label fits, with and without its notes; those of a known one to the letter. */
  fits(folded: string, bare: string): readonly TermFit[];
  /** The terms that may go on where a label stops. */
  begun(folded: string): readonly number[];
  longest: number;
}

/**
 * Index terms for lookup. A label that is a known wording to the letter is alike to no other.
 * @param known wordings of any term of the table
 */
export function indexTerms(terms: readonly Term[], known: ReadonlySet<string>): TermIndex {
  const wordings: Array<{ text: string; term: number }> = [];
  const exact = new Map<string, number[]>();
  const byPair = new Map<string, number[]>();
  terms.forEach((term, index) => {
    for (const text of term.wordings) {
      if (text === '') continue;
      push(exact, text, index);
      for (const pair of pairsOf(text)) push(byPair, pair, wordings.length);
      wordings.push({ text, term: index });
    }
  });
  /** Texts that are alike share two characters that follow each other, whatever else differs. */
  const candidates = (text: string): Set<number> => {
    return new Set(pairsOf(text).flatMap((pair) => byPair.get(pair) ?? []));
  };
  const fitsOf = (folded: string, bare: string): TermFit[] => {
    if (known.has(folded)) return (exact.get(folded) ?? []).map((term) => ({ term, fit: 1 }));
    const best = new Map<number, number>();
    /** Terms that are but the beginning of the label, and whether others are alike as a whole. */
    const begins = new Set<number>();
    let whole = false;
    const offer = (text: string, factor: number) => {
      for (const index of candidates(text)) {
        const { text: wording, term } = wordings[index]!;
        const fit = factor * similarity(text, wording);
        if (fit === 0) continue;
        const isStart = wording.length < text.length && text.startsWith(wording);
        whole ||= wording.length === text.length;
        if (fit <= (best.get(term) ?? 0)) continue;
        best.set(term, fit);
        if (isStart) begins.add(term);
        else begins.delete(term);
      }
    };
    offer(folded, 1);
    offer(bare, 0.97);
    if (whole) for (const term of begins) best.delete(term);
    return [...best].map(([term, fit]) => ({ term, fit }));
  };
  const begunBy = (folded: string): number[] => {
    const begun = new Set<number>();
    for (const { text, term } of wordings) {
      if (text.length <= folded.length || begun.has(term)) continue;
      const start = text.slice(0, folded.length);
      if (start === folded || similarity(folded, start) >= 0.7) begun.add(term);
    }
    return [...begun];
  };
  const fitMemory = new Map<string, TermFit[]>();
  const begunMemory = new Map<string, number[]>();
  return {
    exact: (folded) => exact.get(folded) ?? none,
    fits: (folded, bare) =>
      remember(fitMemory, bare === folded ? folded : `${folded}|${bare}`, () =>
        fitsOf(folded, bare),
      ),
    begun: (folded) => remember(begunMemory, folded, () => begunBy(folded)),
    longest: Math.max(0, ...wordings.map(({ text }) => text.length)),
  };
}

const none: readonly number[] = [];

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

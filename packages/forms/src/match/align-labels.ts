import { similarity } from '../text/similarity.js';
import type { Item } from './items.js';
import { LabelSteps } from './label-steps.js';
import { fit, type TableVocabulary, type Term } from './vocabulary.js';

/** A term of the form found in the document. */
export interface Anchor {
  term: Term;
  /** The items that print it: more than one where the label is broken. */
  items: Item[];
  fit: number;
}

/** The labels of one table, aligned with the form's printed order. */
export interface Alignment {
  /** Titles, groups and rows, in order. */
  anchors: Anchor[];
  /** Items that are column labels or corners, with the term each fits best. */
  headers: Map<Item, Term>;
  score: number;
}

/** A broken label is put together from at most this many cells or lines. */
const mostPieces = 8;

/**
 * Align the labels of a stretch of the document with the row labels of a table.
 * Order is kept on both sides (dynamic programming); labels may be missing, unknown, cut short,
 * broken over pieces, or two in one piece.
 */
export function alignLabels(items: Item[], vocabulary: TableVocabulary): Alignment {
  const labels = items.filter((item) => item.kind === 'label');
  const headers = findHeaders(labels, vocabulary);
  const followed = new Set<Item>();
  for (let i = 0; i + 1 < items.length; i++) {
    if (items[i]!.kind === 'label' && items[i + 1]!.kind === 'value') followed.add(items[i]!);
  }
  const steps = fill(labels, vocabulary, headers, followed);
  const anchors = trace(steps, labels, vocabulary.rows);
  const used = new Set(anchors.flatMap((anchor) => anchor.items));
  for (const item of used) headers.delete(item);
  return { anchors, headers, score: steps.score(labels.length, vocabulary.rows.length) };
}

function findHeaders(labels: Item[], vocabulary: TableVocabulary): Map<Item, Term> {
  const found = new Map<Item, Term>();
  const cache = new Map<string, Term | undefined>();
  labels.forEach((item, index) => {
    const next = labels[index + 1];
    const key = item.folded;
    if (!cache.has(key)) cache.set(key, bestHeader(item.folded, item.bare, vocabulary));
    let term = cache.get(key);
    // A header word may be broken over two lines or cells.
    if (!term && next && next.index === item.index + 1) {
      const joined = item.folded + next.folded;
      term = bestHeader(joined, joined, vocabulary);
      if (term && !isBroken(item.folded, next.folded, term)) term = undefined;
      if (term) found.set(next, term);
    }
    if (term && !found.has(item)) found.set(item, term);
  });
  return found;
}

/** The first piece begins the label and the next goes on with it. */
function isBroken(first: string, next: string, term: Term): boolean {
  return term.wordings.some((wording) => wording.startsWith(first) && wording.includes(next));
}

function bestHeader(folded: string, bare: string, vocabulary: TableVocabulary): Term | undefined {
  let best: Term | undefined;
  let score = 0.6;
  for (const term of vocabulary.headers) {
    const value = fit(folded, bare, term);
    if (value > score) {
      score = value;
      best = term;
    }
  }
  return best;
}

function fill(
  labels: Item[],
  vocabulary: TableVocabulary,
  headers: Map<Item, Term>,
  followed: Set<Item>,
): LabelSteps {
  const terms = vocabulary.rows;
  const fits = makeFits(labels, vocabulary);
  const steps = new LabelSteps(labels.length, terms.length);
  for (let j = 1; j <= terms.length; j++) steps.offer(0, j, -skipTerm(terms[j - 1]!), 0, 1, 0);
  for (let i = 1; i <= labels.length; i++) {
    const last = labels[i - 1]!;
    const numbers = followed.has(last);
    const skip = -skipItem(last, headers, followed);
    const joins = fits.joinsBefore(i);
    steps.offer(i, 0, skip, 1, 0, 0);
    for (let j = 1; j <= terms.length; j++) {
      const term = terms[j - 1]!;
      steps.offer(i, j, skip, 1, 0, 0);
      steps.offer(i, j, -skipTerm(term), 0, 1, 0);
      for (const joined of joins) {
        const value = fits.fit(joined, j - 1);
        if (value === 0) continue;
        const k = joined.pieces;
        const gain =
          sure(value) * weight(term, numbers) + numbersBonus(term, numbers) - 0.1 * (k - 1);
        steps.offer(i, j, gain, k, 1, value);
      }
      const value = j > 1 ? fits.fitTwo(joins[0]!, j - 1) : 0;
      if (value > 0) {
        steps.offer(i, j, sure(value) * 2.2 + numbersBonus(term, numbers), 1, 2, value);
      }
    }
  }
  return steps;
}

function weight(term: Term, numbers: boolean): number {
  if (term.kind === 'row') return 2;
  return numbers && term.label?.collapsible ? 2.6 : 1.2;
}

/** A label that is only alike counts for much less than one that is the same. */
function sure(value: number): number {
  return Math.max(0.1, 2 * value - 1);
}

/** Numbers follow a row, and a group only where it is printed as one row. */
function numbersBonus(term: Term, numbers: boolean): number {
  if (term.kind === 'row') return numbers ? 0.6 : -0.2;
  if (term.kind === 'group' && numbers) return term.label?.collapsible ? 0 : -0.8;
  return 0;
}

function skipItem(item: Item, headers: Map<Item, Term>, followed: Set<Item>): number {
  if (headers.has(item)) return 0;
  return followed.has(item) ? 0.4 : 0.05;
}

function skipTerm(term: Term): number {
  return term.kind === 'row' ? 0.3 : 0.05;
}

/** Pieces of the document put together as one label. */
interface Joined {
  first: Item;
  pieces: number;
  folded: string;
  bare: string;
  /** The label is one that the table prints to the letter. */
  known: boolean;
  /** How well it fits the terms and, behind them, each with the one before: worked out once. */
  values: Array<number | undefined>;
}

interface Fits {
  /** The labels that end before a piece, of one piece and of more and more. */
  joinsBefore(end: number): Joined[];
  /** How well a label fits a term. */
  fit(joined: Joined, term: number): number;
  /** How well it fits a term and the one before it printed as one. */
  fitTwo(joined: Joined, term: number): number;
}

function makeFits(labels: Item[], { rows: terms, pairs, known, starts }: TableVocabulary): Fits {
  const cache = new Map<string, Joined['values']>();
  const valuesOf = (folded: string): Joined['values'] => {
    let values = cache.get(folded);
    if (!values) {
      values = [];
      cache.set(folded, values);
    }
    return values;
  };
  const isKnown = (first: string, folded: string): boolean => {
    return (first.length === folded.length || starts.has(first)) && known.has(folded);
  };
  const worthOf = ({ folded, bare, known, values }: Joined, slot: number, term: Term): number => {
    // A label that the table prints to the letter is that label and is not alike to another.
    if (known) return term.wordings.includes(folded) ? 1 : 0;
    values[slot] ??= fit(folded, bare, term);
    return values[slot];
  };

  return {
    joinsBefore(end) {
      const joins: Joined[] = [];
      let [folded, bare, whole] = ['', '', false];
      for (let pieces = 1; pieces <= mostPieces && pieces <= end; pieces++) {
        const first = labels[end - pieces]!;
        // Values between two pieces mean two rows, unless the row is broken around its numbers.
        if (pieces > 1 && labels[end - pieces + 1]!.index !== first.index + 1) break;
        folded = first.folded + folded;
        bare = first.bare + bare;
        whole ||= known.has(first.folded);
        const exact = whole && isKnown(first.folded, folded);
        // Pieces that are whole labels make no other between them.
        if (pieces > 1 && whole && !exact) continue;
        const values = exact ? [] : valuesOf(folded);
        joins.push({ first, pieces, folded, bare, known: exact || known.has(folded), values });
      }
      return joins;
    },
    fit(joined, index) {
      const term = terms[index]!;
      const value = worthOf(joined, index, term);
      // A joined label has to say more than its first piece does alone.
      const alone = joined.pieces === 1 || value === 1;
      return alone || (value >= 0.85 && begins(joined.first, term)) ? value : 0;
    },
    fitTwo(joined, index) {
      const pair = pairs[index];
      if (!pair) return 0;
      const value = worthOf(joined, index + terms.length, pair);
      return value < 0.9 ? 0 : value;
    },
  };
}

/** A piece that is not the beginning of a label is a line of its own before it. */
function begins({ folded }: Item, { wordings }: Term): boolean {
  return wordings.some((wording) => similarity(folded, wording.slice(0, folded.length)) >= 0.7);
}

function trace(steps: LabelSteps, labels: Item[], terms: Term[]): Anchor[] {
  const anchors: Anchor[] = [];
  let i = labels.length;
  let j = terms.length;
  while (i > 0 || j > 0) {
    const step = steps.step(i, j);
    if (step.fit > 0) {
      const items = labels.slice(i - step.pieces, i);
      anchors.unshift({ term: terms[j - 1]!, items, fit: step.fit });
      if (step.terms === 2) anchors.unshift({ term: terms[j - 2]!, items, fit: step.fit });
    }
    i -= step.pieces;
    j -= step.terms;
  }
  return anchors;
}

import { fold } from '../text/fold.js';
import { similarity } from '../text/similarity.js';
import type { Item } from './items.js';
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

interface Step {
  score: number;
  /** Pieces of the document and terms of the form consumed to get here. */
  pieces: number;
  terms: number;
  fit: number;
}

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
  return { anchors, headers, score: steps[labels.length]![vocabulary.rows.length]!.score };
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
): Step[][] {
  const terms = vocabulary.rows;
  const fits = makeFits(labels, vocabulary);
  const steps: Step[][] = [];
  for (let i = 0; i <= labels.length; i++) {
    const line: Step[] = [];
    steps.push(line);
    for (let j = 0; j <= terms.length; j++) {
      let best: Step = { score: i === 0 && j === 0 ? 0 : -Infinity, pieces: 0, terms: 0, fit: 0 };
      const offer = (
        from: Step | undefined,
        gain: number,
        pieces: number,
        used: number,
        fit = 0,
      ) => {
        const score = from!.score + gain;
        if (score > best.score) best = { score, pieces, terms: used, fit };
      };
      if (i > 0) offer(steps[i - 1]![j], -skipItem(labels[i - 1]!, headers, followed), 1, 0);
      if (j > 0) offer(line[j - 1], -skipTerm(terms[j - 1]!), 0, 1);
      for (let k = 1; k <= mostPieces && k <= i && j > 0; k++) {
        const value = fits(i - k, k, j - 1);
        if (value === 0) continue;
        const term = terms[j - 1]!;
        const last = labels[i - 1]!;
        const numbers = followed.has(last);
        const gain =
          sure(value) * weight(term, numbers) + numbersBonus(term, numbers) - 0.1 * (k - 1);
        offer(steps[i - k]![j - 1], gain, k, 1, value);
      }
      if (i > 0 && j > 1) {
        const value = fits(i - 1, 1, j - 1, true);
        const bonus = numbersBonus(terms[j - 1]!, followed.has(labels[i - 1]!));
        if (value > 0) offer(steps[i - 1]![j - 2], sure(value) * 2.2 + bonus, 1, 2, value);
      }
      line.push(best);
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

type Fits = (from: number, pieces: number, term: number, two?: boolean) => number;

/** How well pieces `from`… fit a term (or, with `two`, the term and the one before it as one). */
function makeFits(labels: Item[], { rows: terms, headers }: TableVocabulary): Fits {
  const pairs = terms.map((term, index) => pairTerm(terms[index - 1], term));
  const known = new Set([...terms, ...headers].flatMap((term) => term.wordings));
  const cache = new Map<string, Array<number | undefined>>();
  const joins = new Map<number, { folded: string; bare: string } | undefined>();

  const fitOf = (folded: string, bare: string, slot: number, term: Term): number => {
    // A label that the table prints to the letter is that label and is not alike to another.
    if (known.has(folded)) return term.wordings.includes(folded) ? 1 : 0;
    let line = cache.get(folded);
    if (!line) {
      line = [];
      cache.set(folded, line);
    }
    const value = line[slot] ?? fit(folded, bare, term);
    line[slot] = value;
    return value;
  };

  return (from, pieces, index, two = false) => {
    const term = two ? pairs[index] : terms[index];
    if (!term) return 0;
    const key = from * mostPieces + pieces - 1;
    if (!joins.has(key)) joins.set(key, joinPieces(labels, from, pieces, known));
    const joined = joins.get(key);
    if (!joined) return 0;
    const slot = two ? index + terms.length : index;
    const value = fitOf(joined.folded, joined.bare, slot, term);
    // A joined label has to say more than its first piece does alone.
    if (pieces > 1 && (value < 0.85 || (value < 1 && !begins(labels[from]!, term)))) return 0;
    return two && value < 0.9 ? 0 : value;
  };
}

/** A piece that is not the beginning of a label is a line of its own before it. */
function begins({ folded }: Item, { wordings }: Term): boolean {
  return wordings.some((wording) => similarity(folded, wording.slice(0, folded.length)) >= 0.7);
}

/** Put the pieces of a label together; pieces that are whole labels make no other between them. */
function joinPieces(
  labels: Item[],
  from: number,
  pieces: number,
  known: ReadonlySet<string>,
): { folded: string; bare: string } | undefined {
  let { folded, bare } = labels[from]!;
  let whole = known.has(folded);
  for (let k = 1; k < pieces; k++) {
    const piece = labels[from + k]!;
    // Values between two pieces mean two rows, unless the row is broken around its numbers.
    if (piece.index !== labels[from + k - 1]!.index + 1) return undefined;
    folded += piece.folded;
    bare += piece.bare;
    whole ||= known.has(piece.folded);
  }
  return pieces > 1 && whole && !known.has(folded) ? undefined : { folded, bare };
}

/** A group and its first child, printed as one label. */
function pairTerm(group: Term | undefined, term: Term): Term | undefined {
  if (group?.kind !== 'group' || group.label?.children[0] !== term.label) return undefined;
  const wordings = group.wordings.flatMap((a) => term.wordings.map((b) => a + b));
  wordings.push(fold(`${group.label!.label}${term.label!.label}`));
  return { ...term, wordings };
}

function trace(steps: Step[][], labels: Item[], terms: Term[]): Anchor[] {
  const anchors: Anchor[] = [];
  let i = labels.length;
  let j = terms.length;
  while (i > 0 || j > 0) {
    const step = steps[i]![j]!;
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

import { absorbPieces } from './absorb.js';
import { dropLone } from './drop-lone.js';
import type { Item } from './items.js';
import { keepInGroups } from './keep-in-groups.js';
import { type LabelMatch, lastIndex, matchLabels } from './label-matches.js';
import { unweave } from './unweave.js';
import type { TableVocabulary, Term } from './vocabulary.js';

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
  /** Items that are pieces of labels and say nothing of their own. */
  absorbed: Set<Item>;
}

/** The table is searched in at most so many labels that may be its own. */
const mostLabels = 40_000;

/**
 * Align the labels of a stretch of the document with the row labels of a table.
 * Order is kept on both sides (dynamic programming); labels may be missing, unknown, cut short,
 * broken over pieces, or two in one piece.
 */
export function alignLabels(items: Item[], vocabulary: TableVocabulary): Alignment {
  const labels = items.filter((item) => item.kind === 'label' && !item.of);
  unweave(labels, vocabulary.woven);
  const headers = findHeaders(labels, vocabulary);
  const found = alignRows(labels, vocabulary, headers, followedByValues(items));
  const anchors = keepInGroups(found, vocabulary.rows);
  for (const { items } of anchors) for (const item of items) headers.delete(item);
  dropLone(headers, anchors);
  const alignment: Alignment = { anchors, headers, absorbed: new Set() };
  alignment.absorbed = absorbPieces(items, alignment, vocabulary);
  return alignment;
}

/** The labels right before a value; a group prints marks for none. */
function followedByValues(items: Item[]): Map<Item, 'number' | 'mark'> {
  const followed = new Map<Item, 'number' | 'mark'>();
  for (let i = 1; i < items.length; i++) {
    const item = items[i]!;
    const before = items[i - 1]!;
    if (item.kind !== 'value' || before.kind !== 'label') continue;
    followed.set(before.of ?? before, item.lexeme!.kind === 'number' ? 'number' : 'mark');
  }
  return followed;
}

function findHeaders(
  labels: Item[],
  { headerIndex, headers, known, foreign }: TableVocabulary,
): Map<Item, Term> {
  const found = new Map<Item, Term>();
  const bestOf = (folded: string, bare: string): Term | undefined => {
    let best: Term | undefined;
    let score = 0.6;
    for (const { term, fit } of headerIndex.fits(folded, bare)) {
      if (fit <= score) continue;
      score = fit;
      best = headers[term];
    }
    return best;
  };
  labels.forEach((item, index) => {
    if (found.has(item) || foreign.has(item.folded)) return;
    let term = bestOf(item.folded, item.bare);
    const next = labels[index + 1];
    // A header word may be broken over two lines or cells.
    if (!term && next && next.index === lastIndex(item) + 1 && !known.has(next.folded)) {
      const joined = item.folded + next.folded;
      term = bestOf(joined, joined);
      if (term && !isBroken(item.folded, next.folded, term)) term = undefined;
      if (term) found.set(next, term);
    }
    if (term) found.set(item, term);
  });
  return found;
}

/** The first piece begins the label and the next goes on with it. */
function isBroken(first: string, next: string, term: Term): boolean {
  return term.wordings.some((wording) => wording.startsWith(first) && wording.includes(next));
}

function alignRows(
  all: Item[],
  { rows: terms, rowIndex, chains, known }: TableVocabulary,
  headers: Map<Item, Term>,
  followed: ReadonlyMap<Item, 'number' | 'mark'>,
): Anchor[] {
  const matches = matchLabels(all, rowIndex, chains, known);
  const labels = labelsOf(matches, all.length);
  labels.length = Math.min(labels.length, mostLabels);
  const rank = new Map(labels.map((label, i) => [label, i]));
  const width = terms.length + 1;
  const height = labels.length + 1;
  const ending: LabelMatch[][] = Array.from({ length: height }, () => []);
  for (const match of matches) {
    const end = rank.get(match.from + match.pieces - 1);
    if (end !== undefined) ending[end + 1]!.push(match);
  }
  const skips = Float64Array.from(terms, skipTerm);
  const scores = new Float64Array(width * height);
  // −1: the term is skipped, −2: the label is, else the match that leads here.
  const moves = new Int32Array(width * height);
  const taken: LabelMatch[] = [];
  for (let i = 0; i < height; i++) {
    const skip = i > 0 ? skipItem(all[labels[i - 1]!]!, headers, followed) : 0;
    for (let j = 0; j < width; j++) {
      if (i === 0 && j === 0) continue;
      const at = i * width + j;
      const left = j > 0 ? scores[at - 1]! - skips[j - 1]! : -Infinity;
      const up = i > 0 ? scores[at - width]! - skip : -Infinity;
      scores[at] = Math.max(left, up);
      moves[at] = up > left || (i === 0 && j === 0) ? -2 : -1;
    }
    if (i === 0) continue;
    for (const match of ending[i]!.sort((a, b) => a.term + a.terms - b.term - b.terms)) {
      offer(match, i);
    }
  }

  /** Take a match if it leads further than what is known, and pass the gain on along the line. */
  function offer(match: LabelMatch, i: number): void {
    const { from, pieces, term, terms: count, fit } = match;
    const j = term + count;
    const before = (i - pieces) * width + term;
    const last = terms[j - 1]!;
    const numbers = all.slice(from, from + pieces).some((item) => {
      return last.kind === 'row' ? followed.has(item) : followed.get(item) === 'number';
    });
    const gain = gainOf(match, last, numbers) - 0.1 * (pieces - 1);
    const score = scores[before]! + gain;
    const at = i * width + j;
    // Of the same label twice the later stands nearer to its numbers.
    if (fit === 0 || score < scores[at]! - 1e-9) return;
    scores[at] = score;
    moves[at] = taken.push(match) - 1;
    for (let next = at + 1; next < (i + 1) * width; next++) {
      const passed = scores[next - 1]! - skips[next - 1 - i * width]!;
      if (passed <= scores[next]!) break;
      scores[next] = passed;
      moves[next] = -1;
    }
  }

  const anchors: Anchor[] = [];
  let i = height - 1;
  let j = width - 1;
  while (i > 0 || j > 0) {
    const move = moves[i * width + j]!;
    if (move === -1) j--;
    else if (move === -2) i--;
    else {
      const { from, pieces, terms: count, fit } = taken[move]!;
      const own = all.slice(from, from + pieces);
      for (let k = 0; k < count; k++) anchors.push({ term: terms[j - 1 - k]!, items: own, fit });
      i -= pieces;
      j -= count;
    }
  }
  return anchors.reverse();
}

/** The labels, of so many, that some match is made of. */
function labelsOf(matches: readonly LabelMatch[], count: number): number[] {
  const used = new Uint8Array(count);
  for (const { from, pieces } of matches) used.fill(1, from, from + pieces);
  const labels: number[] = [];
  used.forEach((is, label) => {
    if (is) labels.push(label);
  });
  return labels;
}

function gainOf({ terms, fit }: LabelMatch, term: Term, numbers: boolean): number {
  const weight = terms > 1 ? 2.2 : weightOf(term, numbers);
  return sure(fit) * weight + numbersBonus(term, numbers);
}

function weightOf(term: Term, numbers: boolean): number {
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

function skipItem(
  item: Item,
  headers: Map<Item, Term>,
  followed: ReadonlyMap<Item, 'number' | 'mark'>,
): number {
  if (headers.has(item)) return 0;
  return followed.has(item) ? 0.4 : 0.05;
}

function skipTerm(term: Term): number {
  return term.kind === 'row' ? 0.3 : 0.05;
}

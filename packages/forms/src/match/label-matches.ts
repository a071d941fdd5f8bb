import type { Item } from './items.js';
import type { TermIndex } from './term-index.js';

/** Some labels in a row that may print some terms in a row. */
export interface LabelMatch {
  /** First label and number of labels. */
  from: number;
  pieces: number;
  /** First term and number of terms. */
  term: number;
  terms: number;
  fit: number;
}

/** Terms that a label may print as one: a single one, or groups with their first row. */
export interface Chain {
  /** Index of the first term of the chain among the terms of the table. */
  start: number;
  length: number;
}

/** A broken label is put together from at most this many cells or lines. */
const mostPieces = 12;
/** Least fit of terms that are printed as one label, and of labels that are broken. */
const leastChain = 0.9;
const leastBroken = 0.85;

/**
 * List what labels may print: each by itself, or several that are pieces of one.
 * @param chains what each entry of the index stands for
 * @param known wordings of any term of the table
 */
export function matchLabels(
  labels: readonly Item[],
  index: TermIndex,
  chains: readonly Chain[],
  known: ReadonlySet<string>,
): LabelMatch[] {
  const search: Search = { labels, index, chains, known, found: [] };
  for (let from = 0; from < labels.length; from++) matchFrom(from, search);
  return search.found;
}

interface Search {
  labels: readonly Item[];
  index: TermIndex;
  chains: readonly Chain[];
  known: ReadonlySet<string>;
  found: LabelMatch[];
}

function matchFrom(from: number, search: Search): void {
  const { labels, index } = search;
  const label = labels[from]!;
  for (const { term, fit } of index.fits(label.folded, label.bare)) add(from, 1, term, fit, search);
  const next = labels[from + 1];
  if (next && isNumberAlone(label, next)) {
    for (const entry of index.exact(next.folded)) add(from, 2, entry, 1, search);
  }
  // Marks alone are no beginning: they close what stands before them.
  const begun = label.folded === '' ? [] : index.begun(label.folded);
  if (begun.length > 0) matchBroken(from, begun, search);
}

function add(
  from: number,
  pieces: number,
  entry: number,
  fit: number,
  { chains, found }: Search,
): void {
  const { start, length } = chains[entry]!;
  if (length > 1 && fit < leastChain) return;
  found.push({ from, pieces, term: start, terms: length, fit });
}

/** The number of a label stands beside its values, and the label alone in the row below. */
function isNumberAlone({ text, line }: Item, next: Item): boolean {
  return numberOnly.test(text.trim()) && isRowBroken(line, next.line);
}

const numberOnly = /^[(（]?\s*[\p{Nd}一二三四五六七八九十]{1,3}\s*[)）.．、]?$/u;

/** A row of a grid goes on in the one below, which prints nothing but one piece of a label. */
function isRowBroken(line: Item['line'], next: Item['line']): boolean {
  if (line.kind !== 'grid' || next.node !== line.node || next.index !== line.index + 1)
    return false;
  return filled(line) > 1 && filled(next) === 1;
}

function filled({ cells }: Item['line']): number {
  return cells.filter(({ text }) => text.trim() !== '').length;
}

/** Put a label together with those that follow; pieces that are whole labels make no other. */
function matchBroken(from: number, begun: readonly number[], search: Search): void {
  const { labels, index, chains, known } = search;
  const wanted = new Set(begun);
  let { folded, bare } = labels[from]!;
  let whole = known.has(folded);
  let parted = false;
  // Behind its numbers a whole label goes on as no other: a group with its first row is not broken.
  let closed = false;
  let rowBroken = false;
  for (let k = 1; k < mostPieces && from + k < labels.length; k++) {
    const piece = labels[from + k]!;
    const last = labels[from + k - 1]!;
    if (lastIndex(last) + 1 !== piece.index) {
      // A row may be broken around its numbers, once, where they stand on a line of their own.
      if (parted || piece.line === last.line) return;
      parted = true;
      closed = known.has(folded);
      rowBroken = !closed && isRowBroken(last.line, piece.line);
    }
    folded += piece.folded;
    bare += piece.bare;
    whole ||= known.has(piece.folded);
    if (folded.length > index.longest * 1.3) return;
    if ((parted && !rowBroken) || (whole && !known.has(folded))) {
      for (const entry of index.exact(folded)) {
        if (!wanted.has(entry) || (closed && chains[entry]!.length > 1)) continue;
        add(from, k + 1, entry, 1, search);
      }
      continue;
    }
    for (const { term, fit } of index.fits(folded, bare)) {
      if (fit >= leastBroken && (fit === 1 || wanted.has(term))) {
        add(from, k + 1, term, fit, search);
      }
    }
  }
}

/** Index of the last item that a label was put together from. */
export function lastIndex(label: Item): number {
  return label.end ?? label.index;
}

import type { How } from '@gouji/tree';
import { type Lexeme, readLexeme } from '../coerce/read-lexeme.js';
import type { RowEvidence } from './gather-rows.js';
import type { HeaderColumn } from './header-order.js';
import type { Item } from './items.js';

/** What one cell of the form is given: a lexeme of the source, or nothing. */
export interface Slot {
  item: Item;
  lexeme: Lexeme;
  how: How;
}

/** One way to give the values of a row to its columns. */
export type Assignment = Array<Slot | null>;

const mostCandidates = 4000;

/**
 * List the ways in which the values of a row can stand under its columns. Evidence, strongest
 * first: a cell for every column; the columns of the grid's header; a number for every column in
 * order; a run of cells as wide as the row; fused digits; blanks that were dropped.
 * Gives none where there are more ways than can be tried: the cells stay open.
 * @param order the form's columns that the table prints, as they stand from left to right
 * @param fused digits are known to have run together in this table, so that others may have too
 */
export function assignColumns(
  evidence: RowEvidence,
  header: HeaderColumn[] | undefined,
  order: number[],
  fused: boolean,
): Assignment[] {
  const width = order.length;
  const { values } = evidence;
  const filled = values.filter((item) => item.lexeme!.kind !== 'blank');
  const grid = values.length > 0 && values.every((item) => item.line.kind === 'grid');
  const how: How = grid ? 'grid' : sameLine(values) ? 'row' : 'stream';
  const permute = (slots: Assignment): Assignment => {
    const out: Assignment = new Array(evidence.block.columns.length).fill(null);
    slots.forEach((slot, position) => {
      out[order[position]!] = slot;
    });
    return out;
  };
  const sole = (slots: Assignment): Assignment[] => [permute(slots)];

  if (filled.length === 0)
    return sole(new Array(width).fill(null).map((_, i) => slotOf(values[i], how)));
  if (values.length === width) return sole(values.map((item) => slotOf(item, how)));
  if (grid && header) {
    const slots = byHeader(values, header, evidence.block.columns.length);
    if (slots) return [slots];
  }
  if (filled.length === width) return sole(filled.map((item) => slotOf(item, how)));
  const out: Assignment[] = [];
  if (filled.length > width) choose(filled, width, how, out);
  else {
    if (values.length > width) windows(values, width, how, out);
    if (out.length === 0) {
      if (fused || filled.length === 1) splits(filled, width, out);
      spread(filled, width, how, out);
    }
  }
  return out.length < mostCandidates ? distinct(out).map(permute) : [];
}

function sameLine(values: Item[]): boolean {
  return values.every((item) => item.line === values[0]!.line);
}

function slotOf(item: Item | undefined, how: How): Slot | null {
  return item ? { item, lexeme: item.lexeme!, how } : null;
}

function byHeader(values: Item[], header: HeaderColumn[], width: number): Assignment | undefined {
  const slots: Assignment = new Array(width).fill(null);
  let astray = false;
  for (const item of values) {
    const column = item.cell.column!;
    const over = header.find(({ from, to }) => column >= from && column < to);
    if (!over || slots[over.index]) {
      if (item.lexeme!.kind === 'blank') continue;
      if (over) return undefined;
      astray = true;
    } else slots[over.index] = slotOf(item, 'grid');
  }
  // A number under no label of the form is of another column, unless one of its columns lacks one.
  const full = header.every(({ index }) => slots[index] && slots[index].lexeme.kind !== 'blank');
  return astray && !full ? undefined : slots;
}

/** More numbers than columns: each choice that keeps their order. */
function choose(filled: Item[], width: number, how: How, out: Assignment[]): void {
  const pick = (from: number, slots: Assignment): void => {
    if (out.length >= mostCandidates) return;
    if (slots.length === width) {
      out.push(slots);
      return;
    }
    for (let i = from; i <= filled.length - (width - slots.length); i++) {
      pick(i + 1, [...slots, slotOf(filled[i], how)]);
    }
  };
  pick(0, []);
}

/** More cells than columns, some blank: each run of cells that holds all numbers. */
function windows(values: Item[], width: number, how: How, out: Assignment[]): void {
  const first = values.findIndex((item) => item.lexeme!.kind !== 'blank');
  const last = values.findLastIndex((item) => item.lexeme!.kind !== 'blank');
  for (let from = Math.max(0, last - width + 1); from <= first; from++) {
    if (from + width > values.length) break;
    out.push(values.slice(from, from + width).map((item) => slotOf(item, how)));
  }
}

/** Fewer numbers than columns: digits that ran together, parted again in every way that fits. */
function splits(filled: Item[], width: number, out: Assignment[]): void {
  const tokens = filled.map((item) => item.lexeme!);
  const lengths = tokens.map((token) => token.digits?.length ?? 1);
  const most = lengths.reduce((sum, length) => sum + length, 0);
  if (most < width || filled.length >= width) return;
  const rest = lengths.map((_, i) => lengths.slice(i + 1).reduce((sum, n) => sum + n, 0));
  const part = (token: number, at: number, slots: Assignment): void => {
    if (out.length >= mostCandidates) return;
    if (token === filled.length) {
      if (slots.length === width) out.push(slots);
      return;
    }
    const item = filled[token]!;
    const { digits } = item.lexeme!;
    if (digits === undefined || digits.length === 1) {
      part(token + 1, 0, [...slots, slotOf(item, 'stream')]);
      return;
    }
    if (at === digits.length) {
      part(token + 1, 0, slots);
      return;
    }
    const left = width - slots.length;
    if (left <= 0 || left > digits.length - at + rest[token]!) return;
    for (let end = at + 1; end <= digits.length; end++) {
      if (digits[at] === '0' && end > at + 1) break;
      const text = digits.slice(at, end);
      part(token, end, [...slots, { item, lexeme: readLexeme(text)!, how: 'split' }]);
    }
  };
  part(0, 0, []);
}

/** Fewer numbers than columns: blanks were dropped, in any place. */
function spread(filled: Item[], width: number, how: How, out: Assignment[]): void {
  if (filled.some((item) => /^0\d/u.test(item.lexeme!.digits ?? ''))) return;
  const place = (index: number, slots: Assignment): void => {
    if (out.length >= mostCandidates) return;
    if (index === filled.length) {
      out.push([...slots, ...new Array(width - slots.length).fill(null)]);
      return;
    }
    const room = width - slots.length - (filled.length - index);
    for (let gap = 0; gap <= room; gap++) {
      const blanks: null[] = new Array(gap).fill(null);
      place(index + 1, [...slots, ...blanks, slotOf(filled[index], how)]);
    }
  };
  place(0, []);
}

/** Drop assignments that give every column the same number as another does. */
function distinct(candidates: Assignment[]): Assignment[] {
  const seen = new Set<string>();
  return candidates.filter((slots) => {
    const key = slots.map((slot) => slot?.lexeme.decimal ?? '').join('|');
    return seen.has(key) ? false : seen.add(key);
  });
}

import type { How } from '@gouji/tree';
import type { Equation } from '../check/equations.js';
import type { Lexeme } from '../coerce/read-lexeme.js';
import type { Budget } from './budget.js';
import { type Filling, fillColumns, mostWays } from './fill-columns.js';
import { cellsOfRow, type RowEvidence } from './gather-rows.js';
import type { HeaderColumn } from './header-order.js';
import type { Item } from './items.js';
import { rowEquations } from './row-equations.js';

/** What one cell of the form is given: a lexeme of the source, or nothing. */
export interface Slot {
  item: Item;
  lexeme: Lexeme;
  how: How;
}

/** One way to give the values of a row to its columns. */
export type Assignment = Array<Slot | null>;

/** What is known of a row beside its values. */
export interface RowContext {
  /** Columns of the grid's header, where it can be trusted. */
  header: HeaderColumn[] | undefined;
  /** The form's column at each printed position. */
  order: number[];
  /** Digits are known to have run together in this table, so that others may have too. */
  fused: boolean;
  equations: Equation[];
  budget: Budget;
}

/**
 * List the ways in which the values of a row can stand under its columns. Evidence, strongest
 * first: a cell for every column; the columns of the grid's header; a number for every column in
 * order; a run of cells as wide as the row; fused digits; blanks that were dropped. Of the ways
 * that are left those remain which satisfy the equations within the row, if any does.
 * Gives none where there are more ways than can be tried: the cells stay open.
 */
export function assignColumns(evidence: RowEvidence, context: RowContext): Assignment[] {
  const { header, order } = context;
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
  if (filled.length < width && values.length > width) {
    const runs = windows(values, width, how).map(permute);
    if (runs.length > 0) return distinct(runs);
  }
  return search(evidence, filled, how, context);
}

/** More of the numbers than this belong to no column: there is no telling which. */
const mostSkips = 8;

function search(
  evidence: RowEvidence,
  filled: Item[],
  how: How,
  { order, equations, fused, budget }: RowContext,
): Assignment[] {
  const leaves = cellsOfRow(evidence);
  const missing = order.length - filled.length;
  if (-missing > mostSkips) return [];
  const filling: Filling = {
    items: filled,
    leaves,
    order,
    how,
    blanks: Math.max(0, missing),
    skips: Math.max(0, -missing),
    parted: false,
    equations: rowEquations(equations, leaves).filter(({ kind }) => kind === 'equal'),
  };
  const fillings: Filling[] = [];
  const runTogether = filled.some((item) => /^0\d/u.test(item.lexeme!.digits ?? ''));
  if (missing > 0 && (fused || isLongRun(filled)))
    fillings.push({ ...filling, blanks: 0, parted: true });
  if (!runTogether) fillings.push(filling);
  const list = (equations: Filling['equations']) =>
    fillings.flatMap((each) => fillColumns({ ...each, equations }, budget));
  const balanced = list(filling.equations);
  const ways = balanced.length > 0 || budget.steps < 0 ? balanced : list([]);
  return ways.length < mostWays && budget.steps >= 0 ? distinct(ways) : [];
}

/** One run of digits longer than a count alone is likely to be. */
function isLongRun(filled: Item[]): boolean {
  return filled.length === 1 && (filled[0]!.lexeme!.digits?.length ?? 0) > 4;
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

/** More cells than columns, some blank: each run of cells that holds all numbers. */
function windows(values: Item[], width: number, how: How): Assignment[] {
  const out: Assignment[] = [];
  const first = values.findIndex((item) => item.lexeme!.kind !== 'blank');
  const last = values.findLastIndex((item) => item.lexeme!.kind !== 'blank');
  for (let from = Math.max(0, last - width + 1); from <= first; from++) {
    if (from + width > values.length) break;
    out.push(values.slice(from, from + width).map((item) => slotOf(item, how)));
  }
  return out;
}

/** Drop assignments that give every column the same number as another does. */
function distinct(candidates: Assignment[]): Assignment[] {
  const seen = new Set<string>();
  return candidates.filter((slots) => {
    const key = slots.map((slot) => slot?.lexeme.decimal ?? '').join('|');
    return seen.has(key) ? false : seen.add(key);
  });
}

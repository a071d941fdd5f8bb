import type { How } from '@gouji/tree';
import type { Equation } from '../check/equations.js';
import { assignByPlaces, type ColumnPlaces } from './assign-by-places.js';
import { areBlanksDropped, type Budget, doSumsLack, noteDropped } from './budget.js';
import { type Filling, fillColumns, mostWays } from './fill-columns.js';
import { cellsOfRow, type RowEvidence } from './gather-rows.js';
import type { Item } from './items.js';
import { contradicts, judgeSlots } from './judge-slots.js';
import { isSummed, rowSums } from './row-equations.js';
import { type Assignment, howOf, readingOf, sameLine, slotOf } from './slot.js';
import { besideTorn, tornOrders } from './torn-number.js';

/** What is known of a row beside its values. */
export interface RowContext {
  places: ColumnPlaces | undefined;
  /** The form's column at each printed position. */
  order: number[];
  equations: Equation[];
  budget: Budget;
  /** The last number stands where no other row of the table has a cell. */
  beyond?: boolean | undefined;
}

/**
 * List the ways in which the values of a row can stand under its columns. Evidence, strongest
 * first: the places of the columns; a cell or a number for every column in order; a run of cells as
 * wide as the row; fused digits; blanks that were dropped. Of the ways that are left those remain
 * which satisfy the equations within the row, if any does.
 * Gives none where there are more ways than can be tried: the cells stay open.
 */
export function assignColumns(evidence: RowEvidence, context: RowContext): Assignment[] {
  const { places, order } = context;
  const width = order.length;
  const values = valuesOfRow(evidence, width);
  const filled = values.filter((item) => item.lexeme!.kind !== 'blank');
  const how = howOf(values);
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
  const trusted = places?.trust === 'grid' || !areBlanksDropped(context.budget);
  if (places && trusted && (places.trust === 'grid' || filled.length < width)) {
    const slots = assignByPlaces(evidence, values, places, context.equations);
    if (slots) return [slots];
  }
  if (filled.length === width) {
    // Beside digits that ran together some number is one too many.
    if (context.budget.fused && width > 1 && filled.some(isRunTogether)) return [];
    const asPrinted = sole(filled.map((item) => slotOf(item, how)));
    if (context.beyond) {
      const within = permute(blanksBefore(values, width, how));
      const good = distinct([...asPrinted, within]).filter(
        (slots) => !contradicts(evidence, slots, context.equations),
      );
      if (good.length > 0) return good;
    }
    const torn = ordersOfTorn(evidence, filled, context)?.map(permute);
    return torn ?? waysBesideStray(evidence, filled, asPrinted, context) ?? asPrinted;
  }
  const fillings = waysToFill(evidence, filled, how, context);
  if (filled.length < width && values.length >= width) {
    const within = context.beyond ? [blanksBefore(values, width, how)] : [];
    const runs = distinct([...windows(values, width, how), ...within].map(permute));
    const good = runs.some((slots) => judgeSlots(evidence, slots, context.equations) !== 'wrong');
    // What fills up a line with blanks at its end may have dropped those between its numbers.
    if (areBlanksDropped(context.budget) && howOf(values) !== 'grid' && !endsFull(values, 1)) {
      return search(fillings, context);
    }
    const balanced = good || endsFull(values) ? [] : searchBalanced(fillings, context);
    if (balanced.length > 0) noteDropped(context.budget, countOf(filled));
    if (balanced.length + runs.length > 0) return balanced.length > 0 ? balanced : runs;
  }
  return search(fillings, context);
}

/** The orders of a row with a torn number that its sums allow, if they allow any. */
function ordersOfTorn(
  evidence: RowEvidence,
  filled: Item[],
  { order, equations }: RowContext,
): Assignment[] | undefined {
  const plain = order.every((column, position) => column === position);
  const orders = plain ? (tornOrders(filled) ?? []) : [];
  const ways = orders.map((items) => items.map((item) => slotOf(item, 'stream')));
  const kept = ways.filter((slots) => judgeSlots(evidence, slots, equations) !== 'wrong');
  return kept.length > 0 ? distinct(kept) : undefined;
}

/**
 * The ways that add up without a number on a line of its own, where none does with it: it stands
 * there for nothing, and a blank of the row was dropped.
 */
function waysBesideStray(
  evidence: RowEvidence,
  filled: Item[],
  asPrinted: Assignment[],
  context: RowContext,
): Assignment[] | undefined {
  const others = besideTorn(filled);
  const isWrong = (slots: Assignment) => judgeSlots(evidence, slots, context.equations) === 'wrong';
  if (!others || !asPrinted.every(isWrong)) return undefined;
  const ways = searchBalanced(waysToFill(evidence, others, howOf(others), context), context);
  return ways.length > 0 ? ways : undefined;
}

/** One of the last cells is not blank. */
function endsFull(values: Item[], cells = 2): boolean {
  return values.slice(-cells).some(({ lexeme }) => lexeme!.kind !== 'blank');
}

/**
 * A row may be broken over lines by its blank cells. Where that makes too many of them and its
 * numbers stand on one line of several cells, no blank of another line is of it.
 */
function valuesOfRow({ values }: RowEvidence, width: number): Item[] {
  const filled = values.filter((item) => item.lexeme!.kind !== 'blank');
  if (values.length <= width) return values;
  if (filled.length === 0 || !sameLine(filled) || filled[0]!.line.cells.length === 1) return values;
  return values.filter((item) => item.line === filled[0]!.line);
}

/** Tell whether the sums within a row hold only if digits of its numbers are parted. */
export function readsOnlyParted(
  evidence: RowEvidence,
  { equations, budget }: Pick<RowContext, 'equations' | 'budget'>,
): boolean {
  const { values, block } = evidence;
  const order = block.columns.map((_, column) => column);
  if (values.length === 0 || values.length >= order.length) return false;
  if (values.some(({ lexeme }) => lexeme!.kind !== 'number')) return false;
  const trial = { ...budget, fused: true };
  const context = { places: undefined, order, equations, budget: trial };
  const ways = waysToFill(evidence, values, 'stream', context);
  if (ways.some((filling) => filling.equations.length === 0)) return false;
  const [parted, spread] = [true, false].map((own) =>
    ways.some((filling) => filling.parted === own && fillColumns(filling, trial).length > 0),
  );
  budget.steps = trial.steps;
  return parted! && !spread;
}

/** More of the numbers than this belong to no column: there is no telling which. */
const mostSkips = 8;

function waysToFill(
  evidence: RowEvidence,
  filled: Item[],
  how: How,
  { order, equations, budget }: RowContext,
): Filling[] {
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
    equations: rowSums(equations, leaves),
  };
  const runTogether = filled.some(isRunTogether);
  const parted = missing > 0 && (budget.fused || isLongRun(filled));
  return [
    ...(parted ? [{ ...filling, blanks: 0, parted }] : []),
    ...(parted && budget.gaps ? amongDigits(filling) : []),
    ...(runTogether ? [] : [filling]),
  ];
}

/** The ways that satisfy the equations within the row, else all of them; none if too many. */
function search(fillings: Filling[], context: RowContext): Assignment[] {
  const balanced = searchBalanced(fillings, context);
  if (context.budget.steps < 0) return balanced;
  noteSums(fillings, balanced.length > 0, context.budget);
  const told = isProven(fillings, balanced) && !(lacks(fillings) && doSumsLack(context.budget));
  if (balanced.length > 0 && told) return balanced;
  const free = fillings.map((filling) => ({ ...filling, equations: [] }));
  const ways = searchBalanced(free, context);
  const spaced = balanced.length > 0 ? [] : searchBalanced(besideBlanks(fillings), context);
  return spaced.length > 0 ? distinct([...ways, ...spaced]) : ways;
}

/**
 * Where only some numbers of a row ran together and no parting of them adds up, blanks of the row
 * may have been dropped among their digits.
 */
function besideBlanks([filling]: Filling[]): Filling[] {
  return !filling?.parted || filling.items.length === 1 ? [] : amongDigits(filling);
}

/** Blanks were dropped among the digits of a row. */
function amongDigits(filling: Filling): Filling[] {
  const missing = filling.order.length - filling.items.length;
  const most = Math.min(mostDropped, missing - 1);
  const parted = { ...filling, parted: true };
  return Array.from({ length: Math.max(0, most) }, (_, at) => ({ ...parted, blanks: at + 1 }));
}

/** With more blanks among a few digits everything adds up in some way. */
const mostDropped = 3;

/** Note whether a row with fewer numbers than cells satisfies its sums; zeros always do. */
function noteSums(fillings: Filling[], balances: boolean, budget: Budget): void {
  const [filling] = fillings;
  if (!filling || !lacks(fillings) || filling.equations.length === 0) return;
  if (countOf(filling.items) === 0) return;
  if (balances) budget.balanced++;
  else budget.unbalanced++;
}

function lacks([filling]: Filling[]): boolean {
  return filling !== undefined && filling.blanks > 0;
}

/** How many numbers are not 0. */
function countOf(items: readonly Item[]): number {
  return items.filter(({ lexeme }) => Number(lexeme!.decimal ?? 0) !== 0).length;
}

/** Numbers beside dropped blanks are proven only by sums that they are part of. */
function isProven([filling]: Filling[], ways: Assignment[]): boolean {
  return !filling || filling.blanks === 0 || ways.every((way) => isSummed(way, filling.equations));
}

function searchBalanced(fillings: Filling[], { budget }: RowContext): Assignment[] {
  const ways = fillings.flatMap((filling) => fillColumns(filling, budget));
  return ways.length < mostWays && budget.steps >= 0 ? distinct(ways) : [];
}

/** A zero begins no number: other numbers follow it. */
function isRunTogether({ lexeme }: Item): boolean {
  return /^0\d/u.test(lexeme!.digits ?? '');
}

/** One run of digits longer than a count alone is likely to be. */
function isLongRun(filled: Item[]): boolean {
  return filled.length === 1 && (filled[0]!.lexeme!.digits?.length ?? 0) > 4;
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

/** The cells of a row before its last number, which may be one too many. */
function blanksBefore(values: Item[], width: number, how: How): Assignment {
  const last = values.findLastIndex((item) => item.lexeme!.kind !== 'blank');
  const own = values.slice(Math.max(0, last - width), last);
  return Array.from({ length: width }, (_, i) => slotOf(own[i], how));
}

/** Drop assignments that give every column the same as another does. */
function distinct(candidates: Assignment[]): Assignment[] {
  const seen = new Set<string>();
  return candidates.filter((slots) => {
    const key = slots.map((slot) => readingOf(slot) ?? '').join('|');
    return seen.has(key) ? false : seen.add(key);
  });
}

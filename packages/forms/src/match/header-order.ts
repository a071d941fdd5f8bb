import { type Block, type Label, leavesOf } from '../form/expand.js';
import { fold, foldBare } from '../text/fold.js';
import type { Item } from './items.js';
import { fit, type Term } from './vocabulary.js';

/** Where a column of the form stands on a line. */
export interface HeaderColumn {
  /** Index of the form's column. */
  index: number;
  /** Columns by the ruler of the line: `from` ≤ c < `to`. */
  from: number;
  to: number;
  /** The label over it clearly says which column it is, as those over all others do. */
  clear?: boolean | undefined;
}

/**
 * Read the column labels over a row: the lowest label of each column, left to right.
 * Gives undefined where their number is not that of the form's columns.
 * @param headers the header items that stand over the row, in document order
 * @param present the form's columns that the table prints
 */
export function headerColumns(
  headers: Item[],
  block: Block,
  present: readonly number[],
): HeaderColumn[] | undefined {
  const cells = headers.filter((item) => item.cell.column !== undefined);
  const lowest = cells.filter((item) => !hasUnder(item, cells));
  const columns = joinRepeated(lowest.sort((a, b) => a.cell.column! - b.cell.column!));
  if (columns.length !== present.length) return undefined;
  const { order, clear } = labelOrder(
    columns.map(([first]) => first!),
    block,
    present,
  );
  return columns.map((items, position) => {
    const [first, last] = [items[0]!.cell, items[items.length - 1]!.cell];
    const to = last.column! + last.width!;
    return { index: order[position]!, from: first.column!, to, clear };
  });
}

/** Cells that repeat the label beside them on their line are one cell that was merged. */
function joinRepeated(labels: Item[]): Item[][] {
  const columns: Item[][] = [];
  for (const label of labels) {
    const own = columns[columns.length - 1];
    const last = own?.[own.length - 1];
    const beside = last && last.line === label.line && end(last) === label.cell.column;
    if (beside && last.folded === label.folded && label.line.ruler === 'cells') own!.push(label);
    else columns.push([label]);
  }
  return columns;
}

function end({ cell }: Item): number {
  return cell.column! + cell.width!;
}

function hasUnder(item: Item, others: readonly Item[]): boolean {
  for (const other of others) if (isUnder(other, item)) return true;
  return false;
}

function isUnder(lower: Item, upper: Item): boolean {
  if (lower.line.index <= upper.line.index) return false;
  const from = upper.cell.column!;
  const column = lower.cell.column!;
  return column < from + upper.cell.width! && from < column + lower.cell.width!;
}

/** The form's column for each label; the form's own order unless all labels clearly say another. */
function labelOrder(
  labels: Item[],
  block: Block,
  present: readonly number[],
): { order: number[]; clear: boolean } {
  const terms = present.map((index) => termOf(block.columns[index]!, block));
  const found = labels.map((item) => columnOf(item, terms));
  const clear = new Set(found).size === labels.length && !found.includes(-1);
  const order = labels.map((_, position) => present[clear ? found[position]! : position]!);
  return { order, clear };
}

/** The column that a label fits best, by its place among some; −1 where that is not clear. */
function columnOf({ folded, bare }: Item, terms: readonly Term[]): number {
  let exact = -1;
  for (const [index, { wordings }] of terms.entries()) {
    if (!wordings.includes(folded)) continue;
    // Of two columns of one label it may be either.
    if (exact >= 0) return -1;
    exact = index;
  }
  if (exact >= 0) return exact;
  const fits = terms.map((term) => fit(folded, bare, term));
  const best = Math.max(...fits);
  const clear = best >= 0.85 && fits.indexOf(best) === fits.lastIndexOf(best);
  return clear ? fits.indexOf(best) : -1;
}

const made = new WeakMap<Label, Term>();

/** The wordings of a column, folded once. */
function termOf(label: Label, block: Block): Term {
  let term = made.get(label);
  if (!term) {
    const texts = [label.label, ...label.aliases];
    const wordings = texts.flatMap((text) => [fold(text), foldBare(text)]);
    term = { kind: 'column', block, label, wordings };
    made.set(label, term);
  }
  return term;
}

/**
 * Read the order of a block's columns from labels that stand in no grid: at each level of the tree
 * the labels are taken in the order they are printed. Labels that are missing, printed more than
 * once or spread over lines that cannot be compared leave the form's own order.
 * @param headers the header items over the row, in document order, with the term each fits
 * @param present the form's columns that the table prints
 */
export function printedOrder(
  headers: Array<{ item: Item; term: Term }>,
  block: Block,
  present: readonly number[],
): number[] {
  const shown = new Set(present.map((index) => block.columns[index]!));
  const at = new Map<Label, Printed>();
  const twice = printedTwice(block);
  headers.forEach(({ item, term }, index) => {
    const { label } = term;
    if (label && !twice.has(label.label) && !at.has(label)) at.set(label, { index, item });
  });
  const sorted = (all: Label[]): Label[] => {
    const labels = all.filter((label) => leavesOf(label).some((leaf) => shown.has(leaf)));
    const order = isComparable(labels, at)
      ? [...labels].sort((a, b) => at.get(a)!.index - at.get(b)!.index)
      : labels;
    return order.flatMap((label) => (label.children.length > 0 ? sorted(label.children) : [label]));
  };
  if (block.columnTree.length === 0) return [0];
  return sorted(block.columnTree).map((label) => block.columns.indexOf(label));
}

interface Printed {
  /** Rank among the header items. */
  index: number;
  item: Item;
}

/**
 * Labels on one line, or each on a line of its own, are printed from left to right. A group over
 * its columns stands higher than a column beside it, so that it may be printed first though it
 * stands second: that alone is no other order.
 */
function isComparable(labels: Label[], at: Map<Label, Printed>): boolean {
  if (!labels.every((label) => at.has(label))) return false;
  const items = labels.map((label) => at.get(label)!.item);
  if (items.every(({ line }) => line === items[0]!.line)) return true;
  if (!items.every(({ line }) => line.cells.length === 1)) return false;
  if (new Set(items.map(({ line }) => line)).size < items.length) return false;
  const kinds = [true, false].map((leaf) => {
    return labels.filter(({ children }) => (children.length === 0) === leaf);
  });
  const mixed = kinds.every(({ length }) => length > 0);
  const moved = (some: Label[]) =>
    some.some((label, i) => i > 0 && at.get(label)!.index < at.get(some[i - 1]!)!.index);
  return !mixed || kinds.some(moved);
}

const twices = new WeakMap<Block, ReadonlySet<string>>();

/** The column labels that a block prints more than once, looked for once. */
function printedTwice(block: Block): ReadonlySet<string> {
  let twice = twices.get(block);
  if (!twice) {
    twice = new Set(repeated(block.columnTree.flatMap(allLabels).map(({ label }) => label)));
    twices.set(block, twice);
  }
  return twice;
}

function allLabels(label: Label): Label[] {
  return [label, ...label.children.flatMap(allLabels)];
}

function repeated(texts: string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

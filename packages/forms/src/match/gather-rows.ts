import type { Equation } from '../check/equations.js';
import { type Block, type Label, type Leaf, leavesOf } from '../form/expand.js';
import type { Alignment, Anchor } from './align-labels.js';
import { shareWithDropped } from './dropped-labels.js';
import { findTwins } from './find-twins.js';
import type { Item } from './items.js';
import { lastIndex } from './label-matches.js';
import { adoptNamed, loneRow, takesFirst } from './lone-row.js';
import { newRow } from './new-row.js';
import { ownGrids } from './own-grids.js';
import type { SpelledHead } from './spell-head.js';
import { tableSpan } from './table-span.js';
import { turnLone } from './turn-lone.js';
import type { TableVocabulary, Term } from './vocabulary.js';
import { takesWords } from './words-row.js';
import { writtenOutTest } from './written-out.js';

/** The values that belong to one row of the form, not yet given to columns. */
export interface RowEvidence {
  block: Block;
  label: Label;
  /** Index of the row in the block; undefined for a group printed as one row. */
  row: number | undefined;
  labelItems: Item[];
  values: Item[];
  /** The unit that the row prints in a column of units. */
  unit?: Item | undefined;
  /** The numbers stand apart from the label: order gave them to the row, sums or nothing prove it. */
  byOrder?: 'proven' | 'unproven' | undefined;
  /** Other rows that the label may print: which of them it is cannot be told. */
  twins?: readonly Term[] | undefined;
  /** The columns that the head over the row names, where not all have to be there. */
  present?: readonly number[] | undefined;
  /** The head over the row as it was put together from its lines. */
  head?: SpelledHead | undefined;
  /** The column of each value, where a label beside it names it. */
  columns?: number[] | undefined;
  /** Sums within the row that its numbers keep under no columns whatever. */
  broken?: readonly Equation[] | undefined;
}

/** The cells of a row; of a group printed as one row, those of its first row. */
export function cellsOfRow({ block, label, row }: RowEvidence): Leaf[] {
  return block.leaves[row ?? block.rows.indexOf(leavesOf(label)[0]!)]!;
}

/** Values that stand under no known label. */
export interface StrayRow {
  label: Item | undefined;
  values: Item[];
  unit?: Item | undefined;
  /** The values stand in one column, under the label. */
  column?: boolean | undefined;
  /** The row anchors it stands between, by index into `rows`. */
  after: number;
}

export interface Gathered {
  rows: RowEvidence[];
  strays: StrayRow[];
  /** Every item that the table takes out of the document, labels and values. */
  taken: Set<Item>;
  /** A scraper may have dropped lines that are alike: labels or values may be gone. */
  eachOnce: boolean;
}

/** Give the values between the labels of a table to its rows. */
export function gatherRows(
  items: Item[],
  alignment: Alignment,
  { table, foreign, ownTitles, otherTitles, rows: terms }: TableVocabulary,
): Gathered {
  const { anchors, headers, absorbed } = alignment;
  const twins = findTwins(anchors, terms);
  const anchorAt = new Map<Item, Anchor>();
  const taken = new Set<Item>();
  for (const anchor of anchors) {
    anchorAt.set(lastBeforeNumbers(anchor), anchor);
    for (const item of anchor.items) taken.add(item);
  }
  const lone = loneRow(table);
  const headersOnly = lone !== undefined && anchors.length === 0;
  const span = tableSpan(items, anchors, headers, headersOnly, { foreign, ownTitles });
  const rows: RowEvidence[] = [];
  const strays: StrayRow[] = [];
  let current: RowEvidence | StrayRow | undefined;
  const headerLines = new Set([...headers.keys()].map(({ line }) => line));
  if (lone && span) rows.push(lone);
  const titled = items[0] !== undefined && ownTitles.has(items[0].folded);
  const isOwn = headersOnly && lone.label.alone ? ownGrids(headers, titled) : () => true;
  const leads = valuesBeforeLabels(items);
  const isWrittenOut = writtenOutTest(terms, taken);

  const goesOn = (next: Item | undefined, item: Item): boolean => {
    const known = !next || taken.has(next) || headers.has(next) || next.kind === 'prose';
    return !known && next.line !== item.line && next.line.cells.length === 1;
  };

  for (let i = span?.from ?? 0; i < (span?.to ?? 0); i++) {
    const item = items[i]!;
    const anchor = anchorAt.get(item);
    const writtenOut = isWrittenOut(item);
    if (!isOwn(item)) {
      current = undefined;
    } else if (anchor) {
      current = openRow(anchor, twins.get(anchor));
      if (current) rows.push(current);
    } else if (taken.has(item) || item.of || absorbed.has(item)) {
      // Another piece of a label.
      taken.add(item);
    } else if (current && takesWords(current, item, goesOn(items[i + 1], item))) {
      taken.add(item);
    } else if (headers.has(item)) {
      taken.add(item);
      current = undefined;
    } else if (item.kind === 'label' && otherTitles.has(item.folded)) {
      current = undefined;
    } else if (writtenOut) {
      taken.add(item);
    } else if (item.kind === 'label') {
      taken.add(item);
      const sameLine = current && 'labelItems' in current && lineOf(current) === item.line;
      const stray: StrayRow = { label: item, values: [], after: rows.length };
      strays.push(stray);
      if (!sameLine) current = stray;
    } else if (item.kind === 'value' && isHeaderBlank(item, headerLines)) {
      taken.add(item);
    } else if (item.kind === 'value') {
      taken.add(item);
      const lead = leads.get(item);
      if (lead) {
        if (lead.length > 0) strays.push({ label: undefined, values: lead, after: rows.length });
        continue;
      }
      if (isUnderHead(item, current)) current = undefined;
      const open = lone && takesFirst(lone, current, item) ? lone : (current ?? lone);
      if (open === lone && lone && !beginsLone(lone, item)) continue;
      current = attach(item, open, rows, strays);
    } else {
      current = undefined;
    }
  }
  if (lone) {
    adoptNamed(lone, strays);
    turnLone(lone, headers);
  }
  const eachOnce = shareWithDropped(rows, items, anchors, terms);
  for (const stray of strays) stray.after = rows.slice(0, stray.after).filter(isPrinted).length;
  return { rows: rows.filter(isPrinted), strays: strays.filter(worthTelling), taken, eachOnce };
}

/** What stands in a row below several words of a grid is under none of them alone. */
function isUnderHead({ line }: Item, current: RowEvidence | StrayRow | undefined): boolean {
  if (!current || 'block' in current || !current.label || current.values.length > 0) return false;
  const above = current.label.line;
  if (above === line || above.kind !== 'grid' || above.node !== line.node) return false;
  return above.cells.filter(({ text }) => /\p{L}/u.test(text)).length > 1;
}

/** A blank beside column labels is a merged cell of the header. */
function isHeaderBlank({ line, lexeme }: Item, headerLines: ReadonlySet<Item['line']>): boolean {
  return lexeme!.kind === 'blank' && line.kind === 'grid' && headerLines.has(line);
}

/** A label may be broken around its numbers: they follow this piece of it. */
function lastBeforeNumbers({ items }: Anchor): Item {
  const gap = items.findIndex((item, i) => i > 0 && item.index > lastIndex(items[i - 1]!) + 1);
  return items[gap < 0 ? items.length - 1 : gap - 1]!;
}

/**
 * On a line of several cells, what stands before a label is of no row above it.
 * Gives each such value, the first of a line with all of them.
 */
function valuesBeforeLabels(items: Item[]): Map<Item, Item[]> {
  const found = new Map<Item, Item[]>();
  let lead: Item[] = [];
  let open = false;
  items.forEach((item, i) => {
    if (items[i - 1]?.line !== item.line) {
      lead = [];
      open = item.line.cells.length > 1;
    }
    if (!open) return;
    if (item.kind === 'value') lead.push(item);
    else {
      if (item.kind === 'label')
        for (const value of lead) found.set(value, value === lead[0] ? lead : []);
      open = false;
    }
  });
  return found;
}

/** Merged cells of the header leave blanks on lines of their own before the values. */
function beginsLone({ values }: RowEvidence, item: Item): boolean {
  if (values.length > 0 || item.lexeme!.kind !== 'blank' || item.line.cells.length < 2) return true;
  return item.line.cells.every(({ text }) => !/\p{L}/u.test(text)) && hasDigit(item.line);
}

function hasDigit({ cells }: Item['line']): boolean {
  return cells.some(({ text }) => /\p{Nd}/u.test(text));
}

/** A group is a row of its own only where it prints numbers. */
function isPrinted({ row, values }: RowEvidence): boolean {
  return row !== undefined || values.some((item) => item.lexeme!.kind === 'number');
}

/** A lost blank says nothing; a lost word or number does. */
function worthTelling(stray: StrayRow): boolean {
  return stray.label !== undefined || stray.values.some((item) => item.lexeme!.kind === 'number');
}

function openRow(anchor: Anchor, twins?: readonly Term[]): RowEvidence | undefined {
  const { term, items } = anchor;
  if (term.kind === 'row') {
    const { block, label, row } = term;
    return newRow(block, label!, row!, items, twins);
  }
  if (term.kind === 'group' && term.label!.collapsible) {
    return { block: term.block, label: term.label!, row: undefined, labelItems: items, values: [] };
  }
  return undefined;
}

function lineOf(row: RowEvidence): Item['line'] | undefined {
  return row.labelItems[row.labelItems.length - 1]?.line;
}

/**
 * Give a value to the open row. A new line of several values under a row that is full is a row
 * that lost its label; a line of another make under a row that is complete is none of the table.
 */
function attach(
  item: Item,
  current: RowEvidence | StrayRow | undefined,
  rows: RowEvidence[],
  strays: StrayRow[],
): RowEvidence | StrayRow | undefined {
  const last = current?.values[current.values.length - 1];
  const newLine = last !== undefined && last.line !== item.line;
  const parted =
    newLine && valuesOnLine(item) > 1 && (isFull(current!) || isRowOfOwn(item, current!));
  if (current && !parted && !(newLine && isOther(item, last, current))) {
    current.values.push(item);
    return current;
  }
  const stray: StrayRow = { label: undefined, values: [item], after: rows.length };
  strays.push(stray);
  return stray;
}

function isFull(current: RowEvidence | StrayRow): boolean {
  if (!('block' in current)) return true;
  const numbers = current.values.filter((item) => item.lexeme!.kind !== 'blank');
  return numbers.length >= current.block.columns.length;
}

/** The line has a number for each column, and the row has some already. */
function isRowOfOwn({ line }: Item, { values, ...row }: RowEvidence | StrayRow): boolean {
  if (!('block' in row) || !values.some(({ lexeme }) => lexeme!.kind !== 'blank')) return false;
  const numbers = line.cells.filter(({ text }) => /^\s*[\p{Nd}.,]+\s*$/u.test(text));
  return numbers.length > 1 && numbers.length >= row.block.columns.length;
}

/** The row has all its cells, and the value stands on a line that is made in another way. */
function isOther(item: Item, last: Item, current: RowEvidence | StrayRow): boolean {
  if (!('block' in current) || current.values.length < current.block.columns.length) return false;
  if (item.lexeme!.kind === 'blank') return false;
  if (last.line.kind === 'grid') return item.line.kind !== 'grid';
  const beside = current.values.every(({ line }) => line === last.line);
  const cells = last.line.cells.length;
  return (
    (beside && cells > 1 && item.line.cells.length === 1) || last.line.ruler !== item.line.ruler
  );
}

function valuesOnLine(item: Item): number {
  return item.line.cells.filter((cell) => cell.text.trim() !== '').length;
}

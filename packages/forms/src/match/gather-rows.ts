import { type Block, type Label, type Leaf, leavesOf } from '../form/expand.js';
import type { Alignment, Anchor } from './align-labels.js';
import type { Item } from './items.js';
import { lastIndex } from './label-matches.js';
import { adoptNamed, loneRow, takesFirst } from './lone-row.js';
import { ownGrids } from './own-grids.js';
import type { TableVocabulary } from './vocabulary.js';
import { isForWords, takesWords } from './words-row.js';

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
}

/** Give the values between the labels of a table to its rows. */
export function gatherRows(
  items: Item[],
  alignment: Alignment,
  { table, foreign }: TableVocabulary,
): Gathered {
  const { anchors, headers, absorbed } = alignment;
  const anchorAt = new Map<Item, Anchor>();
  const taken = new Set<Item>();
  for (const anchor of anchors) {
    anchorAt.set(lastBeforeNumbers(anchor), anchor);
    for (const item of anchor.items) taken.add(item);
  }
  const lone = loneRow(table);
  const headersOnly = lone !== undefined && anchors.length === 0;
  const span = tableSpan(items, anchors, headers, headersOnly, foreign);
  const rows: RowEvidence[] = [];
  const strays: StrayRow[] = [];
  let current: RowEvidence | StrayRow | undefined;
  const headerLines = new Set([...headers.keys()].map(({ line }) => line));
  if (lone && span) rows.push(lone);
  const isOwn = headersOnly && lone.label.alone ? ownGrids(headers) : () => true;
  const leads = valuesBeforeLabels(items);

  const goesOn = (next: Item | undefined, item: Item): boolean => {
    const known = !next || taken.has(next) || headers.has(next) || next.kind === 'prose';
    return !known && next.line !== item.line && next.line.cells.length === 1;
  };

  for (let i = span?.from ?? 0; i < (span?.to ?? 0); i++) {
    const item = items[i]!;
    const anchor = anchorAt.get(item);
    if (!isOwn(item)) {
      current = undefined;
    } else if (anchor) {
      current = openRow(anchor);
      if (current) rows.push(current);
    } else if (taken.has(item) || item.of || absorbed.has(item)) {
      // Another piece of a label.
      taken.add(item);
    } else if (current && takesWords(current, item, goesOn(items[i + 1], item))) {
      taken.add(item);
    } else if (headers.has(item)) {
      taken.add(item);
      current = undefined;
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
      const open = lone && takesFirst(lone, current) ? lone : (current ?? lone);
      if (open === lone && lone && !beginsLone(lone, item)) continue;
      current = attach(item, open, rows, strays);
    } else {
      current = undefined;
    }
  }
  if (lone) adoptNamed(lone, strays);
  for (const stray of strays) stray.after = rows.slice(0, stray.after).filter(isPrinted).length;
  return { rows: rows.filter(isPrinted), strays: strays.filter(worthTelling), taken };
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

function openRow(anchor: Anchor): RowEvidence | undefined {
  const { term, items } = anchor;
  if (term.kind === 'row') {
    return { block: term.block, label: term.label!, row: term.row!, labelItems: items, values: [] };
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
  const parted = newLine && isFull(current!) && valuesOnLine(item) > 1;
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

/** How far apart two labels of one table may stand, in items, before it is taken to have ended. */
const headerReach = 12;

/** The stretch of items that the table covers: from its first header or row to its last value. */
function tableSpan(
  items: Item[],
  anchors: Anchor[],
  headers: Alignment['headers'],
  headersOnly: boolean,
  foreign: ReadonlySet<string>,
): { from: number; to: number } | undefined {
  const at = new Map(items.map((item, index) => [item.index, index]));
  const marks = headersOnly
    ? headerMarks(items, headers, foreign)
    : anchors.flatMap((anchor) => anchor.items.map((item) => at.get(lastIndex(item))!));
  if (marks.length === 0) return undefined;
  let from = Math.min(...marks);
  for (let i = from - 1, gap = 0; i >= 0 && gap <= headerReach; i--) {
    if (items[i]!.kind === 'prose' || isOfOtherGrid(items[i]!, items[from]!)) break;
    if (items[i]!.lexeme?.kind !== 'blank') gap++;
    if (!headers.has(items[i]!)) continue;
    from = i;
    gap = 0;
  }
  const last = headersOnly ? beforeValues(items, Math.max(...marks)) : Math.max(...marks);
  const words = wordsEnd(items, anchors, last);
  const end = items.findIndex((_item, i) => i > words && !belongsToEnd(items, i, last, headers));
  return { from, to: end < 0 ? items.length : end };
}

/** A number of another grid is of another table. */
function isOfOtherGrid({ line, lexeme }: Item, { line: own }: Item): boolean {
  const grids = line.kind === 'grid' && own.kind === 'grid' && line.node !== own.node;
  return grids && lexeme?.kind === 'number';
}

/** The last row may have words for its value: on its line, or alone on the next. */
function wordsEnd(items: Item[], anchors: Anchor[], last: number): number {
  const term = anchors[anchors.length - 1]?.term;
  if (term?.row === undefined || !isForWords({ block: term.block, row: term.row })) return last;
  const { line } = items[last]!;
  let end = last;
  while (items[end + 1]?.line === line) end++;
  const next = items[end + 1];
  const alone = end === last && line.kind !== 'grid' && next?.line.cells.length === 1;
  return alone && next.line.kind === line.kind ? end + 1 : end;
}

/** Between the last column label and the values may stand the other halves of broken labels. */
function beforeValues(items: Item[], mark: number): number {
  for (let i = mark + 1; i < items.length && i <= mark + valueReach; i++) {
    if (items[i]!.lexeme?.kind === 'number') return i - 1;
    if (items[i]!.kind === 'prose') break;
  }
  return mark;
}

const valueReach = 80;

/** Past the last known label only values belong, and unknown rows of the same table. */
function belongsToEnd(
  items: Item[],
  index: number,
  last: number,
  headers: Alignment['headers'],
): boolean {
  const item = items[index]!;
  if (item.kind === 'value' || (index === last + 1 && item.line === items[last]!.line)) return true;
  if (item.kind === 'prose') return false;
  if (headers.has(item)) return true;
  const table = items[last]!.line;
  const sameTable = table.kind === 'grid' && item.line.node === table.node;
  const beside = item.line.kind === 'stream' && item.line.cells.length > 1;
  return sameTable || (beside && items[index + 1]?.kind === 'value');
}

/**
 * Without column labels the numbers alone are the table: those behind its title, if it has one, and
 * before a label of another table.
 */
function headerMarks(
  items: Item[],
  headers: Alignment['headers'],
  foreign: ReadonlySet<string>,
): number[] {
  const marks = densestHeaders(items, headers);
  if (marks.length > 0) return marks;
  const numbers = items.flatMap((item, index) => (item.lexeme?.kind === 'number' ? [index] : []));
  const title = items.findIndex((item) => headers.has(item));
  const own = numbers.filter((index) => index > title);
  const end = items.findIndex(({ folded }, index) => index > (own[0] ?? 0) && foreign.has(folded));
  return end < 0 ? own : own.filter((index) => index < end);
}

/** The run of column labels that names most different ones; the labels of a table stand together. */
function densestHeaders(items: Item[], headers: Alignment['headers']): number[] {
  let best: number[] = [];
  let run: number[] = [];
  let most = 0;
  items.forEach((item, index) => {
    if (!headers.has(item)) return;
    const last = run[run.length - 1];
    if (last !== undefined && between(items, last, index) > headerReach) run = [];
    run.push(index);
    const kinds = new Set(run.map((i) => headers.get(items[i]!))).size;
    if (kinds > most || (kinds === most && run.length > best.length)) {
      most = kinds;
      best = [...run];
    }
  });
  return most >= 3 ? best : [];
}

/** Items between two, blanks not counted: merged cells leave many of them. */
function between(items: Item[], from: number, to: number): number {
  return items.slice(from, to).filter((item) => item.lexeme?.kind !== 'blank').length;
}

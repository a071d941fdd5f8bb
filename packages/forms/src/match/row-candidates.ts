import type { Equation } from '../check/equations.js';
import type { Block } from '../form/expand.js';
import type { Alignment } from './align-labels.js';
import type { ColumnPlaces } from './assign-by-places.js';
import { assignColumns } from './assign-columns.js';
import { assignUnsure } from './assign-unsure.js';
import { isBroken, isOfPieces } from './broken-head.js';
import type { Budget } from './budget.js';
import { exactColumns, exceedsHead } from './exact-columns.js';
import type { RowEvidence } from './gather-rows.js';
import { type HeaderColumn, headerColumns, printedOrder } from './header-order.js';
import type { headersOver } from './headers-over.js';
import type { Item } from './items.js';
import { judgeSlots } from './judge-slots.js';
import { fullRows, isApart, type LearntColumns, learnColumns } from './learn-columns.js';
import type { Line } from './lines.js';
import { packCells } from './packed-cells.js';
import { presentColumns } from './present-columns.js';
import { type HeaderMemory, readHeader } from './read-header.js';
import { type Assignment, howOf, slotOf } from './slot.js';
import { satisfies } from './solve.js';
import { type HeadMemory, spelledOver } from './spelled-over.js';
import { startsLeft } from './starts-left.js';
import type { Term } from './vocabulary.js';

/** What the rows of one table have in common. */
export interface TableContext {
  /** The stretch of the document that the table stands in. */
  items: readonly Item[];
  alignment: Alignment;
  /** Finds the column labels over a row. */
  headersOver: ReturnType<typeof headersOver>;
  /** Labels that are nothing of the form's, in document order. */
  loose: readonly Item[];
  rows: readonly RowEvidence[];
  equations: Equation[];
  budget: Budget;
  /** Where the columns of a block stand, as its full rows show. */
  learnt: Map<string, LearntColumns>;
  /** The column labels over the rows of a sound grid. */
  header: HeaderMemory;
  /** The heads that are broken over lines, as they were put together. */
  spelled: HeadMemory;
  /** In which order the columns stand, as far as it was read. */
  orders: Map<string, number[]>;
}

/**
 * List the ways in which a row can stand under its columns. The header of a sound grid is trusted;
 * labels that stand over no grid in another order are trusted unless the sums hold only in the
 * form's own. Cells of a line stand under the labels, or under the numbers of full rows.
 */
export function rowCandidates(evidence: RowEvidence, table: TableContext): Assignment[] {
  const { columns } = evidence;
  if (columns) return [besideLabels(evidence, columns)];
  const packed = packCells(evidence);
  const ways = candidatesOf(evidence, table);
  if (!packed) return ways;
  // That the figures of a cell are one number is told by the sums of the row alone.
  const proven = ways.filter((slots) => {
    return judgeSlots(evidence, slots, table.equations) === 'proven';
  });
  return proven.length === 1 ? proven : [];
}

/** Labels beside the values say which column each is of. */
function besideLabels({ block, values }: RowEvidence, columns: readonly number[]): Assignment {
  return block.columns.map((_, at) => slotOf(values[columns.indexOf(at)], howOf(values)));
}

function candidatesOf(evidence: RowEvidence, table: TableContext): Assignment[] {
  const { block } = evidence;
  const { equations, budget } = table;
  const { items: headers, terms } = table.headersOver(evidence);
  const named = namedColumns(evidence, headers, table);
  if (named) return assignColumns(evidence, { places: undefined, order: named, equations, budget });
  const { columns: present, sure: told } = presentColumns(evidence, terms);
  const filled = evidence.values.filter((item) => !isBlank(item)).length;
  if (
    filled === block.columns.length &&
    exceedsHead(evidence, headers, table.alignment.headers, table.loose)
  ) {
    const order = block.columns.map((_, at) => at);
    const ways = assignColumns(evidence, { places: undefined, order, equations, budget });
    return ways.every((slots) => judgeSlots(evidence, slots, equations) === 'proven') ? ways : [];
  }
  const sure =
    filled === block.columns.length ||
    (told &&
      !(
        present.some((at) => block.columns[at]!.optional) &&
        (isBroken(headers, evidence, table.loose) || isOfPieces(present, evidence, headers, terms))
      ));
  const spelled =
    sure || filled === 0 ? undefined : spelledOver(evidence, table.items, table.spelled);
  if (spelled) {
    const { columns } = spelled;
    Object.assign(evidence, { head: spelled, present: columns });
    const beyond = standsBeyond(evidence, headers, table);
    return assignColumns(evidence, {
      places: undefined,
      order: columns,
      equations,
      budget,
      beyond,
    });
  }
  if (sure) evidence.present = present;
  const sound = evidence.values[0]?.line.sound;
  if (!sure && !sound && filled > 0) return assignUnsure(evidence, equations, budget);
  const line = evidence.values[0]?.line;
  if (line?.sound) {
    const columns = readHeader(table.header, headers, block, present);
    // Pieces of labels may look like optional columns, unless each label is whole.
    if (!sure && !columns?.every(({ clear }) => clear)) {
      return assignUnsure(evidence, equations, budget);
    }
    const order = columns?.map(({ index }) => index);
    const places = columns && { columns, trust: 'grid' as const };
    if (order) return assignColumns(evidence, { places, order, equations, budget });
  }
  const order = orderOf(headers, terms, block, present, table);
  const places = placesOf(evidence, headers, present, order, table);
  if (places && line?.ruler === 'cells') dropRepeats(evidence, places.columns);
  const beyond = standsBeyond(evidence, headers, table);
  const printed = assignColumns(evidence, { places, order, equations, budget, beyond });
  if (order.every((index, position) => index === present[position])) return printed;
  const own = assignColumns(evidence, { places: undefined, order: present, equations, budget });
  const good = (ways: Assignment[]) => ways.some((slots) => satisfies(evidence, slots, equations));
  // Lines that were put together again do not tell in which order their words stand; nor does the
  // last label where it stands before all others, as beside a label over them.
  if (headers.some((item) => item.line.kind === 'text') || isLastFirst(order, present)) {
    return good(printed) && !good(own) ? printed : own;
  }
  return good(own) && !good(printed) ? own : printed;
}

/**
 * The columns that the header names, where it lacks some that the form has: each is named to the
 * letter, no piece of a label stands among them, and all rows have just as many values.
 */
function namedColumns(
  evidence: RowEvidence,
  headers: Item[],
  table: TableContext,
): number[] | undefined {
  const { block, values } = evidence;
  const count = values.filter((item) => !isBlank(item)).length;
  if (count >= block.columns.length || count < fewestNamed) return undefined;
  const named = exactColumns(block, headers, table.alignment.headers);
  if (!named) return undefined;
  const own = table.rows.filter((row) => row.block === block);
  const alike = (row: RowEvidence) => row.values.filter((item) => !isBlank(item)).length === count;
  const whole = named.length === count && !isBroken(headers, evidence, table.loose);
  return whole && own.length >= fewestAlike && own.every(alike) ? named : undefined;
}

/** In fewer rows just as many blanks are chance. */
const fewestAlike = 3;

/** Of fewer columns any number of values may be all that is left of more. */
const fewestNamed = 4;

function isLastFirst([first, ...others]: readonly number[], present: readonly number[]): boolean {
  return first === present[present.length - 1] && others.every((index, i) => index === present[i]);
}

function orderOf(
  headers: Item[],
  terms: Term[],
  block: Block,
  present: readonly number[],
  { orders }: TableContext,
): number[] {
  const last = headers[headers.length - 1]?.index;
  const key = `${block.index} ${headers[0]?.index} ${last} ${present.join(' ')}`;
  let order = orders.get(key);
  if (!order) {
    const labels = headers.map((item, index) => ({ item, term: terms[index]! }));
    order = printedOrder(labels, block, present);
    orders.set(key, order);
  }
  return order;
}

/**
 * Where the columns stand on the line of a row that has blanks: by labels over its cells, else by
 * the numbers of full rows. A label of the row must stand before them all.
 */
function placesOf(
  evidence: RowEvidence,
  headers: Item[],
  present: readonly number[],
  order: readonly number[],
  table: TableContext,
): ColumnPlaces | undefined {
  const { block, values, labelItems } = evidence;
  const numbers = values.filter((item) => !isBlank(item));
  const line = numbers[0]?.line;
  if (!line?.ruler || numbers.some((item) => item.line !== line)) return undefined;
  if (line.ruler === 'characters' && !isApart(numbers)) return undefined;
  const before = labelItems.filter((item) => item.line === line);
  // Of a row that is broken over lines the places tell nothing.
  if (line.ruler !== 'characters' && labelItems.length > 0 && before.length === 0) return undefined;
  const last = Math.max(-1, ...before.map(({ cell }) => cell.column!));
  const over = headers.filter((item) => item.line.ruler === line.ruler);
  const leaves = over.filter(
    (item) => table.alignment.headers.get(item)!.label!.children.length === 0,
  );
  const labelled = line.ruler === 'cells' ? headerColumns(leaves, block, present) : undefined;
  const columns = labelled ?? learntOf(block, order, table).get(line.ruler);
  if (!columns?.every(({ from }) => from > last)) return undefined;
  const others = labelled ? leaves.map((item) => item.line) : fullLines(block, order, table);
  const alike = (other: Line) => other.cells.length === line.cells.length;
  const same = line.ruler === 'characters' || (labelled ? others.every(alike) : others.some(alike));
  const moved = line.ruler === 'cells' && startsLeft(evidence, table.rows);
  return { columns, trust: same && !moved ? 'lines' : 'sums' };
}

/**
 * A row has more cells than columns, of which its last number stands where no other row of the
 * table has any, nor its head where there is no other row: it may be one too many.
 */
function standsBeyond(
  { block, values, labelItems, present }: RowEvidence,
  headers: readonly Item[],
  { rows }: TableContext,
): boolean {
  const width = present?.length ?? block.columns.length;
  const last = values.findLast((item) => !isBlank(item));
  if (!last || values.length <= width || last.line.ruler !== 'cells') return false;
  const others = rows.filter((row) => row.block === block && row.values[0]?.line !== last.line);
  const beside = labelItems.findLast(({ line }) => line === last.line)?.cell.column ?? -1;
  const head = wholeHead(headers, beside, width);
  const items = others.length > 0 ? others.flatMap((row) => row.values) : head;
  const cells = items.filter(({ line }) => line.ruler === 'cells');
  return cells.length > 0 && cells.every(({ cell }) => cell.column! < last.cell.column!);
}

/** The labels of a head that names each column; where it is broken over lines they stand nowhere. */
function wholeHead(headers: readonly Item[], beside: number, width: number): readonly Item[] {
  const columns = new Set(headers.map(({ cell }) => cell.column!).filter((x) => x > beside));
  return columns.size >= width ? headers : [];
}

/** A number in every cell of a column that was merged is one number. */
function dropRepeats(evidence: RowEvidence, columns: readonly HeaderColumn[]): void {
  for (const { from, to } of columns) {
    if (to - from < 2) continue;
    const within = evidence.values.filter(({ cell }) => cell.column! >= from && cell.column! < to);
    const [first, ...others] = within;
    if (!others.every(({ text }) => text === first!.text)) continue;
    evidence.values = evidence.values.filter((item) => !others.includes(item));
  }
}

/** The lines of the rows that show where the columns stand. */
function fullLines(block: Block, order: readonly number[], { rows }: TableContext): Line[] {
  const own = rows.filter((row) => row.block === block);
  return fullRows(own, order.length).map(([first]) => first!.line);
}

function learntOf(block: Block, order: readonly number[], table: TableContext): LearntColumns {
  const key = `${block.index} ${order.join(' ')}`;
  let learnt = table.learnt.get(key);
  if (!learnt) {
    learnt = learnColumns(
      table.rows.filter((row) => row.block === block),
      order,
    );
    table.learnt.set(key, learnt);
  }
  return learnt;
}

function isBlank({ lexeme }: Item): boolean {
  return lexeme!.kind === 'blank';
}

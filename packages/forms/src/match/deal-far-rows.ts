import type { Equation } from '../check/equations.js';
import type { FormTableModel } from '../form/expand.js';
import { dealLines } from './deal-lines.js';
import { cellsOfRow, type Gathered, type RowEvidence, type StrayRow } from './gather-rows.js';
import type { Item } from './items.js';
import { rowSums } from './row-equations.js';
import { balances } from './solve.js';
import { isForWords } from './words-row.js';

/**
 * Labels first and all their numbers after them: as many numbers as the rows have cells are dealt
 * out in order, those of rows that lack their label between them too. Any other number of them
 * belongs to no row for certain, the last label's included.
 */
export function dealFarRows(
  gathered: Gathered,
  table: FormTableModel,
  equations: Equation[],
): void {
  const { rows } = gathered;
  // What no sum speaks against may still break a rule, which is for the checks to tell.
  const sums = equations.filter(({ kind }) => kind === 'equal');
  const short: RowEvidence[] = [];
  let batches = 0;
  let floor = 0;
  for (let end = 1; end < rows.length; end++) {
    const last = rows[end]!;
    let start = end;
    while (start > floor && isBare(rows[start - 1]!)) start--;
    const lost = followingOn(last, gathered, end + 1);
    const values = numbersOf([...last.values, ...lost.flatMap((stray) => stray.values)]);
    if (end === start || isBeside(last)) continue;
    const own = rows.slice(start, end + 1);
    const behind = gathered.strays.filter(({ after }) => after === end + 1);
    const byLine = dealLines(own, behind);
    if (byLine) {
      gathered.strays = gathered.strays.filter((stray) => !byLine.strays.includes(stray));
      rows.splice(start, own.length, ...byLine.rows);
      floor = end + 1;
      continue;
    }
    if (values.length <= widthOf(last)) {
      if (!isAmongWords(own, end, gathered)) {
        if (isBelow(last)) short.push(last);
        continue;
      }
      floor = end + 1;
    }
    // Words between the numbers are of some row too, so that no order is left to go by.
    const words = own.some(isForWords);
    // Nor does any number say of which row it is where lines may be gone.
    const lone = gathered.eachOnce && own.every((row) => widthOf(row) === 1);
    const dealt =
      words || lone
        ? undefined
        : (deal(own, values, equations) ??
          deal(withMissing(own, table), values, equations) ??
          deal(own, values, sums));
    // One row without numbers may just be blank, where no other has lost its label.
    if (!dealt && !words && end - start < 2 && !lost.some(isWholeRow(last))) continue;
    gathered.strays = gathered.strays.filter((stray) => !lost.includes(stray));
    if (dealt) {
      batches++;
      rows.splice(start, own.length, ...dealt);
      end += dealt.length - own.length;
    } else {
      last.values = [];
      gathered.strays.push({ label: undefined, values, after: end + 1 });
    }
  }
  if (batches >= fewestBatches) for (const row of short) leaveValue(gathered, row);
}

/** The numbers of a row stand on the line of its label: they are none of those dealt out. */
function isBeside(row: RowEvidence): boolean {
  const line = row.labelItems[row.labelItems.length - 1]?.line;
  const own = numbersOf(row.values).slice(0, widthOf(row));
  return own.length === widthOf(row) && own.every((item) => item.line === line);
}

/** So many batches of labels, with as many numbers after each, are how a table is printed. */
const fewestBatches = 2;

/** The one number of a row of one cell stands below its label. */
function isBelow({ values, labelItems, block }: RowEvidence): boolean {
  const line = labelItems[labelItems.length - 1]?.line;
  return block.columns.length === 1 && values.length === 1 && values[0]!.line !== line;
}

/** After a batch of labels fewer numbers than these may be those of any of them. */
function leaveValue({ strays, rows }: Gathered, row: RowEvidence): void {
  strays.push({ label: undefined, values: row.values, after: rows.indexOf(row) + 1 });
  row.values = [];
}

/** The numbers without a label behind a row, as long as no other label stands between them. */
function followingOn({ values }: RowEvidence, { strays, taken }: Gathered, at: number): StrayRow[] {
  const lost = strays.filter((stray) => !stray.label && stray.after === at);
  const first = values[0] ?? lost[0]?.values[0];
  if (!first || lost.length === 0) return lost;
  let end = Number.POSITIVE_INFINITY;
  for (const { kind, index } of taken) {
    if (kind === 'label' && index > first.index && index < end) end = index;
  }
  return lost.filter((stray) => stray.values.every(({ index }) => index < end));
}

/**
 * A number on a line of its own, a word on the next, and before them a row for words that has
 * none: the word may be of that row, and then the number is of a row before the last.
 */
function isAmongWords(own: RowEvidence[], end: number, { strays }: Gathered): boolean {
  const last = own[own.length - 1]!;
  const value = last.values[last.values.length - 1];
  if (!value || value.line === last.labelItems[0]?.line || value.line.cells.length > 1)
    return false;
  const word = strays.find(({ label, after }) => label && after === end + 1)?.label;
  return word?.line.index === value.line.index + 1 && own.slice(0, -1).some(isForWords);
}

/**
 * Deal values out to rows in order, line by line or column by column; nothing where they do not
 * fit, the sums speak against it, or both orders are left.
 */
function deal(
  rows: RowEvidence[],
  values: Item[],
  equations: Equation[],
): RowEvidence[] | undefined {
  if (values.length !== rows.reduce((sum, row) => sum + widthOf(row), 0)) return undefined;
  const dealt = [byLines(rows, values), byColumns(rows, values)].filter((way) => {
    return way?.every((row) => isOfLines(row.values) && balances(row, equations));
  });
  const [first, second] = dealt;
  const told = first?.every((row) => isTold(row, equations));
  if (!told || (second && !isSame(first!, second))) return undefined;
  return first!.map((row) => ordered(row, equations));
}

function byLines(rows: RowEvidence[], values: Item[]): RowEvidence[] {
  let at = 0;
  return rows.map((row) => {
    at += widthOf(row);
    return { ...row, values: values.slice(at - widthOf(row), at) };
  });
}

function byColumns(rows: RowEvidence[], values: Item[]): RowEvidence[] | undefined {
  if (rows.some(({ block }) => block !== rows[0]!.block)) return undefined;
  return rows.map((row, y) => {
    return { ...row, values: values.filter((_, i) => i % rows.length === y) };
  });
}

function isSame(one: RowEvidence[], other: RowEvidence[]): boolean {
  return one.every(({ values }, y) =>
    values.every(({ lexeme }, x) => lexeme!.decimal === other[y]!.values[x]!.lexeme!.decimal),
  );
}

/** Numbers on lines of several are of one row where they stand on one line. */
function isOfLines(values: Item[]): boolean {
  const [first] = values;
  return values.every(({ line }) => line === first!.line || line.cells.length === 1);
}

/** Say that a row was placed by order, and whether it has a sum that proves it. */
export function ordered(row: RowEvidence, equations: Equation[]): RowEvidence {
  const sums = rowSums(equations, cellsOfRow(row)).length > 0;
  return { ...row, byOrder: sums ? 'proven' : 'unproven' };
}

/** That numbers are of one row is told by their line, or by a sum that they make. */
function isTold(row: RowEvidence, equations: Equation[]): boolean {
  const [first] = row.values;
  if (widthOf(row) === 1 || row.values.every(({ line }) => line === first!.line)) return true;
  return rowSums(equations, cellsOfRow(row)).length > 0;
}

/** Tell of numbers without a label whether they are as many as a row has cells. */
function isWholeRow(row: RowEvidence): (stray: StrayRow) => boolean {
  return ({ values }) => numbersOf(values).length === widthOf(row);
}

/** The rows, and those of the form that stand between them. */
function withMissing(rows: RowEvidence[], table: FormTableModel): RowEvidence[] {
  const all = table.blocks.flatMap((block) =>
    block.rows.map(
      (label, row): RowEvidence => ({ block, label, row, labelItems: [], values: [] }),
    ),
  );
  const at = rows.map((row) => all.findIndex(({ label }) => label === row.label));
  if (at.some((index, i) => index < 0 || (i > 0 && index <= at[i - 1]!))) return rows;
  const whole = all.slice(at[0], at[at.length - 1]! + 1).map((row) => {
    return rows.find(({ label }) => label === row.label) ?? row;
  });
  return whole.some((row) => row.label.optional && !rows.includes(row)) ? rows : whole;
}

/** A row that prints nothing, not even as many blanks as it has cells. */
function isBare(row: RowEvidence): boolean {
  return numbersOf(row.values).length === 0 && row.values.length < widthOf(row);
}

export function numbersOf(values: Item[]): Item[] {
  return values.filter((item) => item.lexeme!.kind !== 'blank');
}

function widthOf({ block }: RowEvidence): number {
  return block.columns.length;
}

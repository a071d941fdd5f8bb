import type { Equation } from '../check/equations.js';
import type { Block } from '../form/expand.js';
import type { Budget } from './budget.js';
import { figureOf } from './figure-of.js';
import { cellsOfRow } from './gather-rows.js';
import { judgeSlots } from './judge-slots.js';
import type { OpenRow } from './solve.js';

/**
 * Leave rows open whose line is filled up with blanks at its end, where other lines show that blanks
 * were moved there: what stands before them may be of any column. Only numbers of which some sum
 * tells whether they stand right are kept.
 */
export function distrustMoved(
  rows: readonly OpenRow[],
  equations: readonly Equation[],
  budget: Budget,
): void {
  budget.moved ||= areMoved(rows);
  const short = rows.filter(isShort);
  if (!budget.moved) {
    budget.short ||= short.length > 0;
    return;
  }
  const summed = new Set(
    equations.flatMap(({ kind, left, right }) =>
      kind === 'equal' ? [...left, ...right].flatMap(({ cells }) => cells) : [],
    ),
  );
  for (const row of short) if (!isTold(row, summed, equations)) row.candidates = [];
}

/**
 * Tell whether rows whose first number is of the first column (for they have one for each, or it
 * stands right behind their label) have fewer cells before these than others of their block, on
 * lines that are as long: the blanks of merged cells stand at their end.
 */
function areMoved(rows: readonly OpenRow[]): boolean {
  const most = new Map<Block, { lead: number; cells: number }>();
  const lines = rows.flatMap(({ evidence: { block, values, labelItems } }) => {
    const filled = values.filter(({ lexeme }) => lexeme!.kind !== 'blank');
    const [first] = filled;
    if (first?.line.ruler !== 'cells') return [];
    const { cells } = first.line;
    const lead = cells.indexOf(first.cell);
    const beside = labelItems.some(({ cell }) => cell === cells[lead - 1]);
    if (!beside && filled.length !== block.columns.length) return [];
    if (filled.some(({ line }) => line !== first.line)) return [];
    return [{ block, lead, cells: cells.length }];
  });
  for (const { block, lead, cells } of lines) {
    const known = most.get(block);
    if (!known || lead > known.lead) most.set(block, { lead, cells });
  }
  return lines.some(({ block, lead, cells }) => {
    const known = most.get(block)!;
    return cells === known.cells && lead < known.lead;
  });
}

/**
 * Before the blanks at its end the line has fewer cells than the row has columns, or its numbers
 * stand between blanks that are more than these.
 */
function isShort({ evidence, candidates }: OpenRow): boolean {
  const { values, row, block, present } = evidence;
  if (row === undefined || candidates.length === 0) return false;
  const width = present?.length ?? block.columns.length;
  const [first] = values;
  const last = values.findLastIndex(({ lexeme }) => lexeme!.kind !== 'blank');
  if (last < 0 || last + 1 === values.length) return false;
  const amid = values.length > width && first!.lexeme!.kind === 'blank';
  if (last + 1 >= width && !(amid && fillsLess(values, width))) return false;
  return first!.line.kind !== 'grid' && values.every(({ line }) => line === first!.line);
}

function fillsLess(values: OpenRow['evidence']['values'], width: number): boolean {
  return values.filter(({ lexeme }) => lexeme!.kind !== 'blank').length < width;
}

/** Some number of the row is not 0, and each that is not is part of a sum; its own sums hold. */
function isTold(
  { evidence, candidates }: OpenRow,
  summed: ReadonlySet<string>,
  equations: readonly Equation[],
): boolean {
  return candidates.every((slots) => {
    const own = cellsOfRow(evidence).filter((leaf, x) => figureOf(slots[x], leaf));
    if (own.length === 0 || !own.every(({ path }) => summed.has(path))) return false;
    return judgeSlots(evidence, slots, equations as Equation[]) !== 'wrong';
  });
}

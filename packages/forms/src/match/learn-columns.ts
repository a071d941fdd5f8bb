import type { RowEvidence } from './gather-rows.js';
import type { HeaderColumn } from './header-order.js';
import type { Item } from './items.js';
import type { Ruler } from './lines.js';

/** Where the values of full rows stand: the columns of a block, by ruler. */
export type LearntColumns = Map<Ruler, HeaderColumn[]>;

/** Without any row that has a number for each column, so many that have a cell for each tell as much. */
const fewestWhole = 3;

/**
 * Learn where the columns of a block stand from the rows that have a number for each, else from
 * those that have a cell for each: so that other rows with blanks can be read by place. Rows that do
 * not stand one below the other teach nothing.
 * @param order the form's columns that the table prints, as they stand from left to right
 */
export function learnColumns(
  rows: readonly RowEvidence[],
  order: readonly number[],
): LearntColumns {
  const learnt: LearntColumns = new Map();
  for (const ruler of ['grid', 'cells', 'characters'] as const) {
    const full = fullRows(rows, order.length).filter(([first]) => first!.line.ruler === ruler);
    const columns = ruler === 'characters' ? spread(full.filter(isApart)) : agreed(full);
    if (!columns) continue;
    learnt.set(
      ruler,
      columns.map(({ from, to }, position) => ({ index: order[position]!, from, to })),
    );
  }
  return learnt;
}

/** Numbers a single blank apart stand where their neighbours push them. */
export function isApart(items: readonly Item[]): boolean {
  return items.every((item, x) => {
    const before = items[x - 1]?.cell;
    return !before || item.cell.column! - before.column! - before.width! >= 2;
  });
}

/** The values of the rows that show where the columns stand, each on one line. */
export function fullRows(rows: readonly RowEvidence[], width: number): Item[][] {
  const onOneLine = (items: Item[]) => {
    return items.length === width && items.every(({ line }) => line === items[0]!.line);
  };
  const filled = rows.map(({ values }) => values.filter(({ lexeme }) => lexeme!.kind !== 'blank'));
  const full = filled.filter(onOneLine);
  if (full.length > 0) return full;
  const whole = rows.map(({ values }) => values).filter(onOneLine);
  const cells = whole.filter(([first]) => first!.line.ruler === 'cells');
  return cells.length < fewestWhole ? [] : cells;
}

interface Range {
  from: number;
  to: number;
}

/** One column for each position, the same in all rows. */
function agreed(full: Item[][]): Range[] | undefined {
  const [first, ...others] = full.map((items) => items.map(({ cell }) => cell.column!));
  const same = others.every((columns) => columns.every((column, x) => column === first![x]));
  return first && same ? first.map((from) => ({ from, to: from + 1 })) : undefined;
}

/** What the numbers of all rows cover, with half of the gap on either side. */
function spread(full: Item[][]): Range[] | undefined {
  if (full.length < 2) return undefined;
  const ranges = full[0]!.map((_, x): Range => {
    const cells = full.map((items) => items[x]!.cell);
    const from = Math.min(...cells.map(({ column }) => column!));
    return { from, to: Math.max(...cells.map(({ column, width }) => column! + width!)) };
  });
  for (let x = 1; x < ranges.length; x++) {
    const before = ranges[x - 1]!;
    const own = ranges[x]!;
    if (before.to >= own.from) return undefined;
    before.to = own.from = (before.to + own.from) / 2;
  }
  return ranges;
}

import type { RowEvidence } from './gather-rows.js';
import type { HeaderColumn } from './header-order.js';
import type { Item } from './items.js';
import type { Ruler } from './lines.js';

/** Where the values of full rows stand: the columns of a block, by ruler. */
export type LearntColumns = Map<Ruler, HeaderColumn[]>;

/**
 * Learn where the columns of a block stand from the rows that have a number for each: so that rows
 * with blanks can be read by place. Rows that do not stand one below the other teach nothing.
 * @param order the form's columns that the table prints, as they stand from left to right
 */
export function learnColumns(
  rows: readonly RowEvidence[],
  order: readonly number[],
): LearntColumns {
  const learnt: LearntColumns = new Map();
  for (const ruler of ['grid', 'cells', 'characters'] as const) {
    const full = rows.map(numbersOf).filter((numbers) => {
      return numbers.length === order.length && numbers.every(({ line }) => line.ruler === ruler);
    });
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

function numbersOf({ values }: RowEvidence): Item[] {
  const numbers = values.filter(({ lexeme }) => lexeme!.kind !== 'blank');
  return numbers.every(({ line }) => line === numbers[0]!.line) ? numbers : [];
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

import type { Block } from '../form/expand.js';
import { fold, foldBare } from '../text/fold.js';
import type { Item } from './items.js';
import { fit, type Term } from './vocabulary.js';

/** Where the columns of a block stand in a grid. */
export interface HeaderColumn {
  /** Index of the form's column. */
  index: number;
  /** Grid columns `from` ≤ c < `to`. */
  from: number;
  to: number;
  item: Item;
}

/**
 * Read the column labels over a row: the lowest label of each grid column, left to right.
 * Gives undefined where their number is not that of the form's columns.
 * @param headers the header items that stand over the row, in document order
 */
export function headerColumns(headers: Item[], block: Block): HeaderColumn[] | undefined {
  const cells = headers.filter((item) => item.cell.column !== undefined);
  const lowest = cells.filter((item) => !cells.some((other) => isUnder(other, item)));
  lowest.sort((a, b) => a.cell.column! - b.cell.column!);
  if (lowest.length !== block.columns.length) return undefined;
  const order = labelOrder(lowest, block);
  return lowest.map((item, position) => ({
    index: order[position]!,
    from: item.cell.column!,
    to: item.cell.column! + item.cell.width!,
    item,
  }));
}

function isUnder(lower: Item, upper: Item): boolean {
  if (lower.line.row! <= upper.line.row!) return false;
  const from = upper.cell.column!;
  const column = lower.cell.column!;
  return column < from + upper.cell.width! && from < column + lower.cell.width!;
}

/** The form's column for each label; the form's own order unless all labels clearly say another. */
export function labelOrder(labels: Item[], block: Block): number[] {
  const plain = labels.map((_, index) => index);
  const terms = block.columns.map((label): Term => {
    const wordings = [label.label, ...label.aliases].flatMap((text) => [
      fold(text),
      foldBare(text),
    ]);
    return { kind: 'column', block, label, wordings };
  });
  const order = labels.map((item) => {
    const fits = terms.map((term) => fit(item.folded, item.bare, term));
    const best = Math.max(...fits);
    return best >= 0.85 && fits.filter((value) => value === best).length === 1
      ? fits.indexOf(best)
      : -1;
  });
  return new Set(order).size === labels.length && !order.includes(-1) ? order : plain;
}

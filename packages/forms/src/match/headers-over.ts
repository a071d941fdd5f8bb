import type { Block } from '../form/expand.js';
import type { Alignment } from './align-labels.js';
import type { RowEvidence } from './gather-rows.js';
import type { Item } from './items.js';
import type { LineNode } from './lines.js';
import type { Term } from './vocabulary.js';

/** The column labels that stand over a row, in document order, with the term each fits. */
export interface RowHeaders {
  items: Item[];
  terms: Term[];
}

/**
 * Make a finder of the column labels over rows: those of the row's block, nearest block header only.
 * Rows with the same ones over them are given the same list.
 * @param headers the column labels of the table, in document order
 */
export function headersOver(
  headers: readonly Item[],
  alignment: Alignment,
): (evidence: RowEvidence) => RowHeaders {
  const titles = new Map<Block, number>();
  for (const { term, items } of alignment.anchors) {
    if (term.kind === 'title' && !titles.has(term.block)) titles.set(term.block, items[0]!.index);
  }
  let last: { from: number; to: number; node: LineNode | undefined } | undefined;
  let found = none;
  return ({ block, labelItems, values }) => {
    const first = labelItems[0] ?? values[0];
    if (!first) return none;
    const from = titles.get(block) ?? -1;
    const node = first.line.kind === 'grid' ? first.line.node : undefined;
    const to = countBefore(headers, first.index);
    if (last?.from === from && last.to === to && last.node === node) return found;
    const items = headers.slice(0, to).filter(({ index, line }) => {
      return index > from && (!node || line.node === node);
    });
    last = { from, to, node };
    found = { items, terms: items.map((item) => alignment.headers.get(item)!) };
    return found;
  };
}

const none: RowHeaders = { items: [], terms: [] };

/** How many items stand before an index. */
function countBefore(items: readonly Item[], index: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

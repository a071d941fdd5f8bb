import type { Anchor } from './align-labels.js';
import type { Item } from './items.js';
import type { Term } from './vocabulary.js';

/** Drop column labels alone between rows: one word is no header, which a page would print whole. */
export function dropLone(headers: Map<Item, Term>, anchors: readonly Anchor[]): void {
  const rows = anchors
    .filter(({ term }) => term.kind === 'row')
    .map(({ items }) => items[0]!.index);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first === undefined) return;
  const at = new Set([...headers.keys()].map(({ index }) => index));
  const titles = anchors.filter(({ term }) => term.kind === 'title');
  const near = ({ index }: Item) =>
    [1, 2, 3].some((step) => at.has(index + step) || at.has(index - step)) ||
    titles.some(({ items }) => items[0]!.index < index && index - items[0]!.index < 6);
  for (const item of [...headers.keys()]) {
    if (item.index > first && item.index < last! && !near(item)) headers.delete(item);
  }
}

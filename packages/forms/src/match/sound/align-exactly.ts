import type { Alignment, Anchor } from '../align-labels.js';
import { dropLone } from '../drop-lone.js';
import type { Item } from '../items.js';
import type { TableVocabulary, Term } from '../vocabulary.js';

/**
 * Align the labels of a grid with those of a table, to the letter: every row label of the table once
 * and in order, and only one way to find them so; all others are column labels.
 */
export function alignExactly(
  own: readonly Item[],
  vocabulary: TableVocabulary,
): Alignment | undefined {
  const labels = own.filter(({ kind }) => kind === 'label');
  const anchors = findRows(labels, vocabulary);
  if (!anchors || !isSure(own, anchors, vocabulary)) return undefined;
  const headers = new Map<Item, Term>();
  for (const item of labels) {
    const [first] = vocabulary.headerIndex.exact(item.folded);
    if (first !== undefined) headers.set(item, vocabulary.headers[first]!);
  }
  for (const { items } of anchors) headers.delete(items[0]!);
  dropLone(headers, anchors);
  if (headers.size + anchors.length !== labels.length) return undefined;
  return { anchors, headers, absorbed: new Set() };
}

/** Each row label with the item that prints it, where first to last and last to first agree. */
function findRows(labels: readonly Item[], { rows }: TableVocabulary): Anchor[] | undefined {
  const anchors: Anchor[] = [];
  for (const item of labels) {
    const term = rows[anchors.length];
    if (term && prints(item, term)) anchors.push({ term, items: [item], fit: 1 });
  }
  if (anchors.length < rows.length) return undefined;
  let left = rows.length;
  for (let at = labels.length - 1; at >= 0 && left > 0; at--) {
    const item = labels[at]!;
    if (!prints(item, rows[left - 1]!)) continue;
    if (anchors[--left]!.items[0] !== item) return undefined;
  }
  return anchors;
}

function prints({ folded }: Item, { wordings }: Term): boolean {
  return folded !== '' && wordings.includes(folded);
}

/**
 * No other way to read the labels weighs as much: a value stands right behind each row label and
 * behind no other, and none may print several of the form's at once.
 */
function isSure(
  own: readonly Item[],
  anchors: readonly Anchor[],
  { rowIndex, chains }: TableVocabulary,
): boolean {
  if (anchors.length === 0) return true;
  const rows = anchors.filter(({ term }) => term.kind === 'row').map(({ items }) => items[0]);
  const isRow = new Set(rows);
  return own.every((item, at) => {
    if (item.kind !== 'label') return true;
    if (isRow.has(item) !== (own[at + 1]?.kind === 'value')) return false;
    return rowIndex.exact(item.folded).every((entry) => chains[entry]!.length === 1);
  });
}

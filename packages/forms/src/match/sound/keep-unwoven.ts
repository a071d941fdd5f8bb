import type { Item } from '../items.js';
import { unweave } from '../unweave.js';
import type { TableVocabulary } from '../vocabulary.js';

/** Note on labels what the search would, unless it reads one in another way: then change nothing. */
export function keepUnwoven(own: readonly Item[], { woven }: TableVocabulary): boolean {
  const labels = own.filter(({ kind }) => kind === 'label');
  const before = labels.map(({ folded, bare, beside }) => ({ folded, bare, beside }));
  unweave(labels, woven);
  const same = labels.every((item, at) => {
    return item.folded === before[at]!.folded && item.end === undefined && item.of === undefined;
  });
  if (same) return true;
  labels.forEach((item, at) => {
    Object.assign(item, before[at], { end: undefined, of: undefined });
  });
  return false;
}

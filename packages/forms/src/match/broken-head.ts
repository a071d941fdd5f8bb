import type { RowEvidence } from './gather-rows.js';
import type { Item } from './items.js';
import type { Term } from './vocabulary.js';

/** Pieces of labels stand among those over a row. */
export function isBroken(
  [first]: Item[],
  { values }: RowEvidence,
  loose: readonly Item[],
): boolean {
  const [value] = values;
  if (!first || !value) return false;
  return loose.some(({ index }) => index > first.index && index < value.index);
}

/** A column that need not be there is named by a part of its label, which may end another's. */
export function isOfPieces(
  present: readonly number[],
  { block }: RowEvidence,
  headers: readonly Item[],
  terms: readonly Term[],
): boolean {
  return present.some((at) => {
    const column = block.columns[at]!;
    if (!column.optional) return false;
    // A misread label is as long as it should be.
    return !terms.some(({ label, wordings }, index) => {
      const { folded, bare } = headers[index]!;
      const lengths = [folded.length, bare.length];
      return label === column && wordings.some(({ length }) => lengths.includes(length));
    });
  });
}

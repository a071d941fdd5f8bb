import type { Block } from '../form/expand.js';
import type { Alignment } from './align-labels.js';
import { isBroken } from './broken-head.js';
import type { RowEvidence } from './gather-rows.js';
import type { Item } from './items.js';

/** The columns of a block that its head names; undefined unless it names each to the letter. */
export function exactColumns(
  { columns }: Block,
  headers: Item[],
  labels: Alignment['headers'],
): number[] | undefined {
  const leaves = headers.filter((item) => {
    return labels.get(item)!.label?.children.length === 0;
  });
  const exact = leaves.flatMap((item) => {
    const { label, wordings } = labels.get(item)!;
    return wordings.includes(item.folded) ? [label] : [];
  });
  if (exact.length < leaves.length) return undefined;
  return columns.flatMap((column, at) => (exact.includes(column) ? [at] : []));
}

/**
 * A row has a number for each column of the form, and the whole head over it names all of them but
 * some that are optional: a number is one too many, unless the sums of the row prove otherwise.
 */
export function exceedsHead(
  evidence: RowEvidence,
  headers: Item[],
  labels: Alignment['headers'],
  loose: readonly Item[],
): boolean {
  const { block } = evidence;
  const named = exactColumns(block, headers, labels);
  if (!named || named.length === block.columns.length) return false;
  const needed = block.columns.every(({ optional }, at) => optional || named.includes(at));
  return needed && !isBroken(headers, evidence, loose);
}

import type { Block } from '../form/expand.js';
import { isBroken } from './broken-head.js';
import type { RowEvidence } from './gather-rows.js';
import type { Item } from './items.js';
import type { TableContext } from './row-candidates.js';

/** The columns of a block that its head names; undefined unless it names each to the letter. */
export function exactColumns(
  { columns }: Block,
  headers: Item[],
  { alignment }: TableContext,
): number[] | undefined {
  const leaves = headers.filter((item) => {
    return alignment.headers.get(item)!.label?.children.length === 0;
  });
  const exact = leaves.flatMap((item) => {
    const { label, wordings } = alignment.headers.get(item)!;
    return wordings.includes(item.folded) ? [label] : [];
  });
  if (exact.length < leaves.length) return undefined;
  return columns.flatMap((column, at) => (exact.includes(column) ? [at] : []));
}

/**
 * A row has a number for each column of the form, and the whole head over it names all of them but
 * some that are optional: a number is one too many, unless the sums of the row prove otherwise.
 */
export function exceedsHead(evidence: RowEvidence, headers: Item[], table: TableContext): boolean {
  const { block } = evidence;
  const named = exactColumns(block, headers, table);
  if (!named || named.length === block.columns.length) return false;
  const needed = block.columns.every(({ optional }, at) => optional || named.includes(at));
  return needed && !isBroken(headers, evidence, table.loose);
}

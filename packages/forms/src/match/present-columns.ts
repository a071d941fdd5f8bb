import type { RowEvidence } from './gather-rows.js';
import type { Term } from './vocabulary.js';

/**
 * Tell which of a block's columns a table prints, by index: all but the optional ones that no label
 * over the row names. Where that leaves another number of columns than the row has values, and the
 * named columns alone, those that must be there or all columns make just as many, these are it.
 * @param headers the terms that the labels over the row fit
 */
export function presentColumns({ block, values }: RowEvidence, headers: Term[]): number[] {
  const all = block.columns.map((_, index) => index);
  const needed = all.filter((index) => !block.columns[index]!.optional);
  if (needed.length === all.length) return all;
  const labels = new Set(headers.map(({ label }) => label));
  const named = all.filter((index) => labels.has(block.columns[index]!));
  const printed = all.filter((index) => needed.includes(index) || named.includes(index));
  const filled = values.filter((item) => item.lexeme!.kind !== 'blank').length;
  const counts = [values.length, filled];
  return [printed, named, needed, all].find(({ length }) => counts.includes(length)) ?? printed;
}

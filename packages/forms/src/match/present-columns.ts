import type { RowEvidence } from './gather-rows.js';
import type { Term } from './vocabulary.js';

/** The columns of a block that a table prints, by index. */
export interface PresentColumns {
  columns: number[];
  /** False where the labels leave open which of the optional ones there are. */
  sure: boolean;
}

/**
 * Tell which of a block's columns a table prints: all but the optional ones that no label over the
 * row names. A label that is cut off another's end may look like an optional one's: it counts only
 * where the header names just as many columns as the row has values, or nothing but such columns
 * makes up their number.
 * @param headers the terms that the labels over the row fit
 */
export function presentColumns({ block, values }: RowEvidence, headers: Term[]): PresentColumns {
  const all = block.columns.map((_, index) => index);
  const needed = all.filter((index) => !block.columns[index]!.optional);
  if (needed.length === all.length) return { columns: all, sure: true };
  const labels = new Set(headers.map(({ label }) => label));
  const named = all.filter((index) => labels.has(block.columns[index]!));
  const printed = all.filter((index) => needed.includes(index) || named.includes(index));
  const filled = values.filter((item) => item.lexeme!.kind !== 'blank').length;
  const counts = [values.length, filled];
  const namesAll = isSubset(needed, named);
  // A header that names the needed columns and nothing else says that the others are not there.
  const plainHead = namesAll && named.length === needed.length;
  const sets = plainHead ? [needed] : [printed, named, needed, all];
  const columns = sets.find(({ length }) => counts.includes(length)) ?? printed;
  const whole = namesAll && counts.includes(named.length);
  const plain = columns === needed && !named.some((index) => !needed.includes(index));
  // An optional column that is named and a needed one that is not: one may look like the other.
  const swapped =
    columns === named &&
    columns.some((index) => !needed.includes(index)) &&
    !isSubset(needed, named);
  return { columns, sure: whole || (columns === named && !swapped) || plain || columns === all };
}

function isSubset(some: readonly number[], all: readonly number[]): boolean {
  return some.every((each) => all.includes(each));
}

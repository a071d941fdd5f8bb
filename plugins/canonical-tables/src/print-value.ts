import type { Leaf } from '@gouji/forms';
import type { Report } from '@gouji/tree';

/** Print a value as its cell shows it; a missing one shows what the source printed, if anything. */
export function printValue(leaf: Leaf, { values, provenance }: Report): string {
  const value = values[leaf.path];
  if (value === null || value === undefined) return provenance[leaf.path]?.lexeme.trim() ?? '';
  return String(value);
}

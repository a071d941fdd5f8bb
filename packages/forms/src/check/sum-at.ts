import type { Value } from '@gouji/tree';
import { numberAt } from './number-at.js';

/** Add up the numbers at some paths; undefined where one is missing. */
export function sumAt(
  values: Readonly<Record<string, Value>>,
  paths: readonly string[],
): number | undefined {
  let total = 0;
  for (const path of paths) {
    const value = numberAt(values, path);
    if (value === undefined) return undefined;
    total += value;
  }
  return Math.round(total * 1e6) / 1e6;
}

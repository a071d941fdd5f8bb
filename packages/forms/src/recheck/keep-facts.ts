import type { Fact } from '@gouji/tree';
import type { StatedFact } from '../prose/read-facts.js';

/** List the facts that the prose states now; one that was stated before keeps its place. */
export function keepFacts(before: readonly Fact[], stated: readonly StatedFact[]): Fact[] {
  const left = [...before];
  return stated.map(({ means: _means, tolerance: _tolerance, ...fact }) => {
    const index = left.findIndex((each) => keyOf(each) === keyOf(fact));
    return index < 0 ? fact : left.splice(index, 1)[0]!;
  });
}

function keyOf({ section, path, value, unit, approximate, quote }: Fact): string {
  return JSON.stringify([section, path, value, unit, approximate, quote]);
}

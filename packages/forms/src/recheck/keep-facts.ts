import type { Fact } from '@gouji/tree';
import { plainFact, type StatedFact } from '../prose/stated-fact.js';

/** List the facts that the prose states now; one that was stated before keeps its place. */
export function keepFacts(before: readonly Fact[], stated: readonly StatedFact[]): Fact[] {
  const left = [...before];
  return stated.map((each) => {
    const fact = plainFact(each);
    const index = left.findIndex((one) => keyOf(one) === keyOf(fact));
    return index < 0 ? fact : left.splice(index, 1)[0]!;
  });
}

function keyOf({ section, path, value, unit, approximate, quote }: Fact): string {
  return JSON.stringify([section, path, value, unit, approximate, quote]);
}

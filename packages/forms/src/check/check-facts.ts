import type { Problem, Value } from '@gouji/tree';
import type { StatedFact } from '../prose/read-facts.js';
import { numberAt } from './number-at.js';

/**
 * Compare counts stated in prose with the cells they may mean.
 * A fact agrees when any of its meanings does; one with an unknown cell is not decided.
 */
export function checkFacts(facts: StatedFact[], values: Record<string, Value>): Problem[] {
  return facts.flatMap((fact): Problem[] => {
    if (fact.approximate) return [];
    const sums = fact.means.map((paths) => ({ paths, sum: sumOf(paths, values) }));
    if (sums.some(({ sum }) => sum === null || Math.abs(sum - fact.value) <= fact.tolerance))
      return [];
    const [first] = sums;
    const readings = [...new Set(sums.map(({ sum }) => sum!))];
    return [
      {
        rule: 'narrative-mismatch',
        severity: 'warning',
        path: first!.paths[0],
        paths: [...new Set(sums.flatMap(({ paths }) => paths))],
        message: {
          zh: `正文说“${fact.quote}”,表中对应的数是 ${readings.join(' 或 ')}。`,
          en: `The text says "${fact.quote}", the table has ${readings.join(' or ')}.`,
        },
        expected: fact.value,
        actual: first!.sum,
        quote: fact.quote,
        place: fact.place,
      },
    ];
  });
}

function sumOf(paths: string[], values: Record<string, Value>): number | null {
  let total = 0;
  for (const path of paths) {
    const value = numberAt(values, path);
    if (value === undefined) return null;
    total += value;
  }
  return total;
}

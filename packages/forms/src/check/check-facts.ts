import type { Check, Problem, Value } from '@gouji/tree';
import type { StatedFact } from '../prose/stated-fact.js';
import { numberAt } from './number-at.js';
import { commonPath } from './problem-text.js';
import { sumAt } from './sum-at.js';

/**
 * Compare counts stated in prose with the cells they may mean.
 * A fact agrees when any of its meanings does; one with an unknown cell is not decided.
 *
 * @param arithmetic what the rules of arithmetic found: a total that the table itself contradicts
 *   is reported there, so that prose may also state what it should be
 */
export function checkFacts(
  facts: readonly StatedFact[],
  values: Readonly<Record<string, Value>>,
  arithmetic: readonly Problem[],
): { problems: Problem[]; checks: Check[] } {
  const checks: Check[] = [];
  const problems = facts.flatMap((fact): Problem[] => {
    if (fact.approximate || fact.means.length === 0) return [];
    const agrees = (sum: number) => Math.abs(sum - fact.value) <= fact.tolerance;
    const sums = fact.means.map((paths) => ({ paths, sum: sumAt(values, paths) }));
    const borneOut = sums.find(({ sum }) => sum !== undefined && agrees(sum));
    if (borneOut) checks.push(check(fact, borneOut.paths, values));
    if (borneOut || !fact.certain || sums.some(({ sum }) => sum === undefined)) return [];
    const should = arithmetic.filter(({ path }) =>
      fact.means.some((paths) => paths.length === 1 && paths[0] === path),
    );
    if (should.some(({ expected }) => typeof expected === 'number' && agrees(expected))) return [];
    const [first] = sums;
    const readings = [...new Set(sums.map(({ sum }) => sum!))];
    return [
      {
        rule: 'narrative-mismatch',
        severity: 'warning',
        // A sum is no fault of its first cell: the problem stands at the group.
        path: first!.paths.length === 1 ? first!.paths[0] : commonPath(first!.paths),
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
  return { problems, checks };
}

function check(fact: StatedFact, paths: string[], values: Readonly<Record<string, Value>>): Check {
  const { path, value, quote, place } = fact;
  const formula = `${value} = ${paths.map((each) => numberAt(values, each)).join(' + ')}`;
  return { rule: 'narrative-mismatch', path, formula, quote, place };
}

import type { Problem, Value } from '@gouji/tree';
import { isBelow } from '../form/is-below.js';

/** Rules that speak of values that are not there. */
const ofMissing = new Set([
  'ambiguous-cell',
  'blank-cell',
  'missing-row',
  'missing-table',
  'placeholder-cell',
]);

/**
 * Bring the problems of a report up to date: those that the data decides are decided anew, those
 * about values that somebody has filled in are gone, the others only the source could tell.
 *
 * @param decided what the data gives now; a problem that was there before is kept as it was
 * @param decidable the rules that the data decides
 */
export function keepProblems(
  before: readonly Problem[],
  decided: readonly Problem[],
  decidable: ReadonlySet<string>,
  values: Readonly<Record<string, Value>>,
): Problem[] {
  const open = [...decided];
  const kept = before.flatMap((problem): Problem[] => {
    const { rule } = problem;
    const index = open.findIndex((each) => keyOf(each) === keyOf(problem));
    if (index >= 0) return [sameWords(problem, open.splice(index, 1)[0]!)];
    if (decidable.has(rule) && !isOpen(problem, values)) return [];
    return speaksOfMissing(problem) && isFilled(problem, values) ? [] : [problem];
  });
  return [...kept, ...open];
}

/** Of a row whose label is lost and whose numbers are quoted, it is the label that is missing. */
function speaksOfMissing({ rule, quote }: Problem): boolean {
  return ofMissing.has(rule) && (rule !== 'missing-row' || quote === undefined);
}

function keyOf({ rule, path, expected, actual }: Problem): string {
  return JSON.stringify([rule, path, expected, actual]);
}

/** The cell that it is reported at is still null: the source told more than the data can. */
function isOpen({ path }: Problem, values: Readonly<Record<string, Value>>): boolean {
  return path !== undefined && values[path] === null;
}

/** A data file says it in one language; where that is still what is said, both are at hand. */
function sameWords(before: Problem, now: Problem): Problem {
  const said = before.message.zh;
  const same = said === now.message.zh || said === now.message.en;
  const suggestion = now.suggestion ?? before.suggestion;
  if (!same) return before;
  return { ...before, message: now.message, ...(suggestion && { suggestion }) };
}

/** Tell whether no value that a problem speaks of is missing any more. */
function isFilled({ path, paths }: Problem, values: Readonly<Record<string, Value>>): boolean {
  const about =
    paths ?? Object.keys(values).filter((each) => path !== undefined && isBelow(each, path));
  return about.length > 0 && about.every((each) => values[each] != null);
}

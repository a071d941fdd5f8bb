import type { Problem } from '@gouji/tree';
import type { MatchedRow } from '../match/match-table.js';
import { quoteValues, rowName } from './problem-text.js';

/**
 * Report the sums that the numbers of a row contradict whichever of its columns they stand under,
 * though the cells themselves are left open. What was misread may be the reason: a warning.
 */
export function brokenAnyhow({ evidence: { broken, values }, cells }: MatchedRow): Problem[] {
  if (!broken) return [];
  const printed = quoteValues(values);
  const name = rowName(cells[0]!.leaf);
  const own = new Set(cells.map(({ leaf }) => leaf.path));
  return broken.map(({ rule, title, at, left, right }) => ({
    rule,
    severity: 'warning',
    path: at,
    paths: [...left, ...right].flatMap((term) => term.cells).filter((path) => own.has(path)),
    message: {
      zh: `${title.zh}:“${name}”印作“${printed}”,表头未能读出有哪些列,但无论归入哪些列都不相等,请对照原文核对。`,
      en: `${title.en}: "${name}" is printed as "${printed}" and its head does not tell which columns there are, but the numbers add up under none; please check them against the source.`,
    },
    actual: printed,
    quote: printed,
    place: values[0]?.place,
  }));
}

import type { Problem, Report } from '@gouji/tree';

/** A rule that is no part of a form. */
export interface OutsideRule {
  /** Its id, which its problems carry. */
  rule: string;
  check(report: Report): Problem[];
}

/**
 * Add what rules from outside find. A report that comes as data may hold what they found before:
 * they decide it anew.
 */
export function addOutside(report: Report, rules: readonly OutsideRule[]): Report {
  if (rules.length === 0) return report;
  const own = new Set(rules.map(({ rule }) => rule));
  const problems = report.problems.filter(({ rule }) => !own.has(rule));
  const cleared = { ...report, problems };
  return { ...report, problems: [...problems, ...rules.flatMap(({ check }) => check(cleared))] };
}

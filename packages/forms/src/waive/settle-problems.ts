import type { Problem, Report } from '@gouji/tree';
import { type RuleLevels, setLevels } from '../check/set-levels.js';
import { checkRuleIds } from '../rules/check-rule-ids.js';
import { applyWaivers } from './apply-waivers.js';
import type { Waiver } from './waiver.js';

/** What people decide about problems. */
export interface Settlement {
  /** Levels for rules by id; `off` leaves a rule's problems out. */
  rules?: RuleLevels | undefined;
  /** Problems that may stay, besides those that the document's own front matter names. */
  waivers?: readonly Waiver[] | undefined;
  /** The ids of the rules there are; with them, levels and waivers of any other are refused. */
  knownRules?: readonly string[] | undefined;
}

/**
 * Give a report's problems the levels that are set, and mark those that are waived.
 *
 * @param own the waivers that the document states itself
 * @throws GoujiError where a level or a waiver names no rule that is known
 */
export function settleProblems(
  report: Report,
  own: readonly Waiver[],
  options: Settlement,
): Problem[] {
  const problems = setLevels(report.problems, options.rules ?? {});
  if (options.knownRules) {
    const raised = report.problems.map(({ rule }) => rule);
    const waivers = [...own, ...(options.waivers ?? [])];
    checkRuleIds({ rules: options.rules, waivers }, [...options.knownRules, ...raised]);
  }
  if (own.length === 0 && options.waivers === undefined) return problems;
  return applyWaivers(problems.flatMap(unwaived), [...own, ...(options.waivers ?? [])]);
}

/** What a data file says of waivers counts only until the waivers themselves are at hand. */
function unwaived(problem: Problem): Problem[] {
  if (problem.rule === 'unused-waiver') return [];
  const { waived: _waived, ...rest } = problem;
  return [rest];
}

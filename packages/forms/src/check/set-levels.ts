import type { Problem, Severity } from '@gouji/tree';

/** Levels for rules by id: `off` leaves a rule's problems out. */
export type RuleLevels = Readonly<Record<string, Severity | 'off'>>;

/** Give problems the level that is set for their rule. */
export function setLevels(problems: readonly Problem[], levels: RuleLevels): Problem[] {
  return problems.flatMap((problem) => {
    const level = Object.hasOwn(levels, problem.rule) ? levels[problem.rule] : undefined;
    if (level === 'off') return [];
    return level === undefined ? [problem] : [{ ...problem, severity: level }];
  });
}

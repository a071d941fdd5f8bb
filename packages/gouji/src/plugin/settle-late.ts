import { applyWaivers, type RuleLevels, setLevels, type Waiver } from '@gouji/forms/fit';
import type { Problem } from '@gouji/tree';

/** What people decide about problems. */
export interface Decisions {
  rules?: RuleLevels | undefined;
  waivers?: readonly Waiver[] | undefined;
}

/** Give problems that are found when the report stands their levels, and mark those waived. */
export function settleLate({ rules = {}, waivers = [] }: Decisions) {
  return (problems: Problem[]): Problem[] => {
    const settled = applyWaivers(setLevels(problems, rules), waivers);
    // Whether a waiver is used at all was told when the report was made.
    return settled.filter(({ rule }) => rule !== 'unused-waiver');
  };
}

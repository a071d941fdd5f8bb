import type { Problem } from '@gouji/tree';

/** One finding with all the problems that say the same. */
export interface ProblemGroup {
  problem: Problem;
  all: Problem[];
}

/** Put problems together that differ only in the cell and place they speak of, in order. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const problem of problems) {
    const { path, paths, place, ...same } = problem;
    const key = JSON.stringify(same);
    const group = groups.get(key);
    if (group) group.all.push(problem);
    else groups.set(key, { problem, all: [problem] });
  }
  return [...groups.values()];
}

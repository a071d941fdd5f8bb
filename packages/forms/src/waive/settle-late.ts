import type { Problem } from '@gouji/tree';
import { setLevels } from '../check/set-levels.js';
import { applyWaivers } from './apply-waivers.js';
import type { Settlement } from './settle-problems.js';
import type { Waiver } from './waiver.js';

/** A problem that was found when the report stood. */
export interface SettledLate {
  /** With its level, and waived where it is; none where its rule is off. */
  problem: Problem | undefined;
  /** What was said of waivers that cover it: they are in use. */
  mistaken: readonly Problem[];
}

/** Give a problem that is found when the report stands its level, and mark it where it is waived. */
export function settleLate(
  found: Problem,
  own: readonly Waiver[],
  { rules = {}, waivers = [] }: Settlement,
): SettledLate {
  const all = [...own, ...waivers];
  const [problem] = setLevels([found], rules);
  if (!problem) return { problem, mistaken: [] };
  const [settled, ...unused] = applyWaivers([problem], all);
  const still = new Set(unused.map(({ message }) => message.en));
  const mistaken = applyWaivers([], all).filter(({ message }) => !still.has(message.en));
  return { problem: settled, mistaken };
}

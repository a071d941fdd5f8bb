import type { LabelDefinition } from '../../../form/definition.js';
import type { ValueRun, WordLine } from './entries.js';
import { lettersOf } from './letters.js';
import type { Segment } from './segments.js';

/** A row whose name stands on several lines around its values. */
export interface NamedRun {
  run: ValueRun;
  /** Pieces of its name, from the top down. */
  name: Segment[];
  lines: WordLine[];
  /** How many of them stand behind its values. */
  below: number;
}

const mostSteps = 2000;
const longestName = 120;

/** How many of the lines behind the values of a row may belong to its name. */
type Rule = (above: number, own: boolean, behind: number) => number[];

const levelWithLast: Rule = () => [0];
const levelWithFirst: Rule = (above, own, behind) => (above === 0 && own ? [behind] : []);
const inTheMiddle: Rule = (above, own) => {
  if (own) return [above, above + 1, above - 1];
  return above > 0 ? [above] : [];
};
/** The ways in which values stand beside names of several lines, each held throughout a table. */
const rules = [levelWithLast, levelWithFirst, inTheMiddle];

/**
 * Give the names of rows, in each way that ends with a row of the form itself: no line of words is
 * left between two rows.
 * @param gaps the lines of words before each run of values, and those behind the last
 */
export function nameRuns(
  runs: readonly ValueRun[],
  gaps: readonly WordLine[][],
  rows: readonly LabelDefinition[],
): NamedRun[][] {
  const found: NamedRun[][] = [];
  let steps = 0;
  const step = (rule: Rule, at: number, used: number, named: NamedRun[]): void => {
    const run = runs[at];
    if (!run || steps++ > mostSteps) return;
    const above = gaps[at]!.slice(used);
    const behind = gaps[at + 1]!;
    const counts = rule(above.length, run.own !== undefined, behind.length);
    // Behind the last row other words follow.
    const fewer = rule === levelWithFirst && counts.length > 0 ? behind.map((_, less) => less) : [];
    for (const count of new Set([...counts, ...fewer])) {
      if (count < 0 || count > behind.length) continue;
      const lines = [...above, ...behind.slice(0, count)];
      const own = run.own ? [run.own] : [];
      const name = [...above.map(first), ...own, ...behind.slice(0, count).map(first)];
      const text = name.map((segment) => segment.text).join(' ');
      if (text === '' || text.length > longestName || lines.some(isWide)) continue;
      const next = [...named, { run, name, lines, below: count }];
      if (isOwn({ name }, rows)) found.push(next);
      else if (counts.includes(count)) step(rule, at + 1, count, next);
    }
  };
  for (const rule of rules) step(rule, 0, 0, []);
  return found;
}

/** Tell whether a name is that of a row of the form, letter by letter. */
export function isOwn({ name }: Pick<NamedRun, 'name'>, rows: readonly LabelDefinition[]): boolean {
  const letters = lettersOf(name.map(({ text }) => text).join(' '));
  const own = rows.filter(({ open }) => open === undefined);
  const wordings = own.flatMap(({ label, aliases = [] }) => [label, ...aliases]);
  return wordings.some((wording) => lettersOf(wording) === letters);
}

function first({ segments }: WordLine): Segment {
  return segments[0]!;
}

function isWide({ segments }: WordLine): boolean {
  return segments.length > 1;
}

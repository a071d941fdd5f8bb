import type { Leaf } from '@gouji/forms/fit';
import type { Report } from '@gouji/tree';
import { statesUnit } from './states-unit.js';

/**
 * Print a value as its cell shows it; a missing one shows what the source printed, if anything.
 * An amount of money whose unit no label states carries it, unless the source states none either.
 */
export function printValue(leaf: Leaf, report: Report): string {
  const { path, unit } = leaf;
  const value = report.values[path];
  if (value === null || value === undefined) return report.provenance[path]?.lexeme.trim() ?? '';
  if (unit === null || leaf.type !== 'decimal' || isUnstated(path, report)) return String(value);
  if (unit === 'USD') return `$${value}`;
  if (unit === '%') return `${value}%`;
  const bare = value === 0 || isWord.test(unit) || statesUnit(leaf);
  return bare ? String(value) : `${value}${unit}`;
}

/** Words for units stand in labels and not in cells: days, persons. */
const isWord = /^\p{Script=Latin}{2}/u;

function isUnstated(path: string, { problems }: Report): boolean {
  return problems.some((problem) => problem.rule === 'unit-unstated' && problem.path === path);
}

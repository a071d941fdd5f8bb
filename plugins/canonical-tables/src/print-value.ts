import type { Leaf } from '@gouji/forms';
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
  const bare = leaf.type !== 'decimal' || unit === null || value === 0 || statesUnit(leaf);
  return bare || isUnstated(path, report) ? String(value) : `${value}${unit}`;
}

function isUnstated(path: string, { problems }: Report): boolean {
  return problems.some((problem) => problem.rule === 'unit-unstated' && problem.path === path);
}

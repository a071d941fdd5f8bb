import { readChecked } from '@gouji/forms';
import { GoujiError, type Report } from '@gouji/tree';
import { toJson } from '@gouji/yaml';
import * as z from 'zod';
import type { Difference } from './check-example.js';

/** More differences than this are not told: the first ones tell enough. */
const most = 20;

/** Compare a report with one that is kept as YAML, their sources aside. */
export function compareReports(report: Report, expected: string): Difference[] {
  const kept = readChecked(
    expected,
    z.record(z.string(), z.unknown()),
    ({ line, column, what }) => {
      return new GoujiError('usage', {
        zh: `${line}:${column}:report.yaml 写法有误:${what}`,
        en: `${line}:${column}: report.yaml is wrong: ${what}`,
      });
    },
  );
  const found = JSON.parse(toJson(report)) as Record<string, unknown>;
  const differences: Difference[] = [];
  const visit = (wanted: unknown, have: unknown, keys: PropertyKey[]): void => {
    if (differences.length >= most || keys[0] === 'source') return;
    if (isNested(wanted) && isNested(have) && Array.isArray(wanted) === Array.isArray(have)) {
      for (const key of new Set([...Object.keys(wanted), ...Object.keys(have)])) {
        visit(wanted[key], have[key], [...keys, Array.isArray(wanted) ? Number(key) : key]);
      }
    } else if (JSON.stringify(wanted) !== JSON.stringify(have)) {
      const [name, want, is] = [keys.join('.'), show(wanted), show(have)];
      const message = {
        zh: `${name}:应为 ${want},实为 ${is}`,
        en: `${name}: expected ${want}, found ${is}`,
      };
      differences.push({ ...kept.valueAt(keys), message });
    }
  };
  visit(kept.data, found, []);
  return differences;
}

function isNested(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}

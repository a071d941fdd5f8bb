import type { CheckedYaml } from '@gouji/forms';
import type { Problem, Report } from '@gouji/tree';
import type { Difference } from './check-example.js';
import type { ExpectedReport, NestedWords } from './example-schema.js';

type Locate = Pick<CheckedYaml<unknown>, 'valueAt'>;

/** Compare a report with what is named of it. */
export function compareExpected(
  report: Report,
  expected: ExpectedReport,
  { valueAt }: Locate,
): Difference[] {
  const differ = (
    keys: PropertyKey[],
    name: string,
    wanted: unknown,
    found: unknown,
  ): Difference[] => {
    const [want, have] = [show(wanted), show(found)];
    if (want === have) return [];
    const message = {
      zh: `${name}:应为 ${want},实为 ${have}`,
      en: `${name}: expected ${want}, found ${have}`,
    };
    return [{ ...valueAt(keys), message }];
  };
  const named = flatten(expected.tables ?? {});
  return [
    ...(['title', 'agency', 'year'] as const).flatMap((key) =>
      expected[key] === undefined ? [] : differ([key], key, expected[key], report[key]),
    ),
    ...named.flatMap(({ keys, value }) => {
      const path = keys.join('.');
      return differ(['tables', ...keys], path, value, report.values[path]);
    }),
    ...restOf(report, named).flatMap(([path, value]) =>
      expected.rest === undefined ? [] : differ(['rest'], path, expected.rest, value),
    ),
    ...(expected.extra === undefined
      ? []
      : differ(
          ['extra'],
          'extra',
          expected.extra,
          report.extra.map(({ labels }) => labels),
        )),
    ...(expected.facts ?? []).flatMap(({ path, value }, index) => {
      const stated = report.facts.filter((fact) => fact.path === path).map((fact) => fact.value);
      return stated.includes(value) ? [] : differ(['facts', index], path, value, stated);
    }),
    ...compareProblems(report.problems, expected.problems, differ),
  ];
}

function flatten(
  values: NestedWords,
  above: string[] = [],
): Array<{ keys: string[]; value: unknown }> {
  return Object.entries(values).flatMap(([key, value]) => {
    const keys = [...above, key];
    return typeof value === 'object' && value !== null ? flatten(value, keys) : [{ keys, value }];
  });
}

function restOf({ values }: Report, named: Array<{ keys: string[] }>) {
  const paths = new Set(named.map(({ keys }) => keys.join('.')));
  return Object.entries(values).filter(([path]) => !paths.has(path));
}

/** Errors and warnings are all named; of notes those named must be there. */
function compareProblems(
  problems: readonly Problem[],
  expected: ExpectedReport['problems'],
  differ: (keys: PropertyKey[], name: string, wanted: unknown, found: unknown) => Difference[],
): Difference[] {
  const left = problems.map((problem) => ({ problem, taken: false }));
  const missing = expected.flatMap((wanted, index) => {
    const found = left.find(({ problem, taken }) => !taken && fits(problem, wanted));
    if (!found) return differ(['problems', index], 'problems', tell(wanted), 'none');
    found.taken = true;
    return [];
  });
  const more = left.filter(({ problem, taken }) => !taken && problem.severity !== 'info');
  return [
    ...missing,
    ...more.flatMap(({ problem }) => differ(['problems'], 'problems', 'none', tell(problem))),
  ];
}

function fits(problem: Problem, wanted: ExpectedReport['problems'][number]): boolean {
  const severity = wanted.severity ?? (problem.severity === 'info' ? 'warning' : problem.severity);
  return (
    problem.rule === wanted.rule &&
    problem.severity === severity &&
    (problem.path ?? '') === (wanted.path ?? '')
  );
}

function tell({ rule, path }: { rule: string; path?: string | undefined }): string {
  return path === undefined ? rule : `${rule} ${path}`;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}

import type { Problem, Report } from '@gouji/tree';

/** The truth about a document. */
export interface Truth {
  form: string | null;
  agency: string | null;
  year: number | null;
  title?: string | null;
  must_flag: Array<string | { rule: string; path: string }>;
  tables: Record<string, number | null>;
  /** What a path that `tables` does not name holds; left out: every path is named. */
  otherwise?: 0;
}

/** The lines of a list of differences that help; a whole table gone wrong says no more in 200. */
const most = 20;

/**
 * List what a report has that the truth has not, a line each; empty where they agree. A flag is met
 * by a problem at its path or at a prefix of it.
 */
export function differences(report: Report, truth: Truth): string[] {
  const out: string[] = [];
  const compare = (what: string, actual: unknown, expected: unknown) => {
    if (actual !== expected) out.push(`${what}: ${show(actual)}, expected ${show(expected)}`);
  };
  compare('form', report.form, truth.form);
  compare('agency', report.agency, truth.agency);
  compare('year', report.year, truth.year);
  if (truth.title !== undefined) compare('title', report.title, truth.title);
  const paths =
    truth.otherwise === 0
      ? new Set([...Object.keys(report.values), ...Object.keys(truth.tables)])
      : Object.keys(truth.tables);
  for (const path of paths) {
    const actual = path in report.values ? report.values[path] : undefined;
    compare(path, actual, path in truth.tables ? truth.tables[path] : 0);
  }
  for (const flag of truth.must_flag) {
    if (!report.problems.some((problem) => meets(problem, flag)))
      out.push(`no problem: ${show(flag)}`);
  }
  for (const problem of report.problems) {
    const expected = truth.must_flag.some((flag) => meets(problem, flag));
    if (problem.severity === 'error' && !expected) out.push(`unexpected ${showProblem(problem)}`);
  }
  return out.length > most ? [...out.slice(0, most), `and ${out.length - most} more`] : out;
}

/** List the warnings that the truth does not name, a line each. */
export function strayWarnings(report: Report, truth: Truth): string[] {
  return report.problems
    .filter(({ severity }) => severity === 'warning')
    .filter((problem) => !truth.must_flag.some((flag) => meets(problem, flag)))
    .map(showProblem);
}

/** Tell whether a problem stands at a flag's path or at the row or table that holds it. */
export function meets(problem: Problem, flag: Truth['must_flag'][number]): boolean {
  const { rule, path } = typeof flag === 'string' ? { rule: problem.rule, path: flag } : flag;
  if (problem.rule !== rule || problem.path === undefined) return false;
  return (
    problem.path === path ||
    path.startsWith(`${problem.path}.`) ||
    problem.path.startsWith(`${path}.`)
  );
}

function showProblem({ rule, severity, path, message }: Problem): string {
  return `${severity} ${rule} at ${path ?? 'no path'}: ${message.zh}`;
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'absent';
}

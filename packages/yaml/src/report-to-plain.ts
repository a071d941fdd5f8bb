import type { Extra, Fact, Language, Problem, Report, Value } from '@gouji/tree';
import { markdownOf } from './markdown-of.js';
import { nestValues, type ValueTree } from './nest-values.js';
import type { SerializeOptions } from './serialize-options.js';

/** A problem in one language. */
export type PlainProblem = Omit<Problem, 'message' | 'suggestion'> & {
  message: string;
  suggestion?: string;
};

/** The report as YAML and JSON print it: keys in the order of the contract. */
export interface PlainReport
  extends Pick<Report, 'form' | 'title' | 'agency' | 'year' | 'period' | 'source'> {
  preamble: string;
  sections: Array<{ id: string; number: string | null; title: string; body: string }>;
  tables: ValueTree;
  names?: Record<string, string>;
  marks?: Record<string, string[]>;
  extra: Extra[];
  facts: Fact[];
  problems: PlainProblem[];
  provenance?: Report['provenance'];
}

/** Turn a report into the plain object that YAML and JSON print. */
export function reportToPlain(report: Report, options: SerializeOptions = {}): PlainReport {
  const language = options.language ?? report.language;
  const plain: PlainReport = {
    form: report.form,
    title: report.title,
    agency: report.agency,
    year: report.year,
    period: report.period && { from: report.period.from, to: report.period.to },
    source: {
      file: report.source.file,
      format: report.source.format,
      sha256: report.source.sha256,
    },
    preamble: markdownOf(report.preamble, report.preambleWording),
    sections: report.sections.map(({ id, number, title, body, wording }) => ({
      id,
      number,
      title,
      body: markdownOf(body, wording),
    })),
    tables: nestValues(ordered(report.values, options.order)),
    names: report.names ?? {},
    marks: byMark(report.marks ?? {}),
    extra: report.extra.map((extra) => pick(extra, extraKeys)),
    facts: report.facts.map((fact) => pick(fact, factKeys)),
    problems: report.problems.map((problem) => plainProblem(problem, language)),
  };
  if (!report.names) delete plain.names;
  if (!report.marks) delete plain.marks;
  if (options.provenance) plain.provenance = report.provenance;
  return plain;
}

const extraKeys = ['kind', 'section', 'path', 'labels', 'values', 'place'] as const;
const factKeys = ['section', 'path', 'value', 'unit', 'approximate', 'quote', 'place'] as const;

function ordered(values: Report['values'], order?: readonly string[]): Array<[string, Value]> {
  return order ? order.map((path) => [path, values[path] ?? null]) : Object.entries(values);
}

function plainProblem(problem: Problem, language: Language): PlainProblem {
  const { rule, severity, path, paths, message, expected, actual, quote, place } = problem;
  const suggestion = problem.suggestion?.[language];
  const all = { rule, severity, path, paths, message: message[language], expected, actual };
  const { waived } = problem;
  return pick({ ...all, quote, suggestion, place, waived }, [
    ...(['rule', 'severity', 'path', 'paths', 'message', 'expected', 'actual', 'quote'] as const),
    ...(['suggestion', 'place', 'waived'] as const),
  ]) as PlainProblem;
}

/** List the paths under each mark: a report has many of few. */
function byMark(marks: Record<string, string>): Record<string, string[]> {
  const paths: Record<string, string[]> = {};
  for (const [path, mark] of Object.entries(marks)) {
    paths[mark] ??= [];
    paths[mark].push(path);
  }
  return paths;
}

/** Copy the keys that are there, in one fixed order. */
function pick<T extends object>(from: T, keys: readonly (keyof T)[]): T {
  return Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  ) as T;
}

import { type Form, formOfReport } from '@gouji/forms/fit';
import type { Language, Problem, Report, Severity } from '@gouji/tree';
import { checksLines } from './checks-lines.js';
import { countLine } from './count-line.js';
import { groupProblems, type ProblemGroup } from './group-problems.js';
import { headLines } from './head-lines.js';
import { pathWords } from './path-words.js';
import { placeWords } from './place-words.js';
import type { PrettyOptions } from './pretty-options.js';
import { valueWords } from './value-words.js';

/** Print what a check found for a person: the gravest first, each with what is needed to judge it. */
export function checkPretty(input: string, report: Report, options: PrettyOptions): string {
  const { language, style, forms } = options;
  const declared = forms.find((one) => one.id === report.form);
  const form = declared && formOfReport(declared, report);
  const lines = headLines(input, report, options);
  const standing = report.problems.filter(({ waived }) => !waived);
  const waived = report.problems.filter((problem) => problem.waived);
  for (const severity of ['error', 'warning', 'info'] as const) {
    const problems = standing.filter((problem) => problem.severity === severity);
    if (problems.length === 0) continue;
    const head = headings[severity][language](problems.length);
    lines.push('', style('bold', style(colours[severity], head)));
    for (const group of groupProblems(problems)) lines.push(...problemLines(group, form, options));
  }
  if (waived.length > 0) {
    lines.push('', style('bold', style('green', waivedHeading[language](waived.length))));
    for (const group of groupProblems(waived)) lines.push(...problemLines(group, form, options));
  }
  if (options.checks) lines.push(...checksLines(report.checks?.prose ?? [], options));
  lines.push('', style('bold', closing(standing, waived, language)));
  return `${lines.join('\n')}\n`;
}

const headings: Record<Severity, Record<Language, (count: number) => string>> = {
  error: { zh: (count) => `错误(${count})`, en: (count) => `Errors (${count})` },
  warning: { zh: (count) => `警告(${count})`, en: (count) => `Warnings (${count})` },
  info: { zh: (count) => `提示(${count})`, en: (count) => `Notes (${count})` },
};

const waivedHeading: Record<Language, (count: number) => string> = {
  zh: (count) => `已豁免(${count})`,
  en: (count) => `Waived (${count})`,
};

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<
  Severity,
  string
>;

function closing(
  standing: readonly Problem[],
  waived: readonly Problem[],
  language: Language,
): string {
  if (standing.length === 0 && waived.length === 0) {
    return { zh: '没有发现问题', en: 'No problems found' }[language];
  }
  const counts = countLine(standing, language);
  if (waived.length === 0) return counts;
  return { zh: `${counts},${waived.length} 个已豁免`, en: `${counts}, ${waived.length} waived` }[
    language
  ];
}

/** Print a problem; one that is said of many cells is printed once, with all of them. */
function problemLines(
  { problem, all }: ProblemGroup,
  form: Form | undefined,
  { language, style }: PrettyOptions,
): string[] {
  const words = labels[language];
  const lines = [
    `  ${style('bold', problem.message[language])} ${style('dim', `[${problem.rule}]`)}`,
  ];
  for (const { path, place } of all) {
    const cell = path && ((form && pathWords(form, path, language)) ?? path);
    const at = [place && placeWords(place, language), cell].filter(Boolean).join(words.comma);
    const address = path && cell !== path ? ` ${style('dim', `(${path})`)}` : '';
    if (at) lines.push(`    ${words.at}${at}${address}`);
  }
  if (problem.quote) lines.push(`    ${words.quote}“${problem.quote.replace(/\s+/g, ' ').trim()}”`);
  const { expected, actual } = valueWords(problem.rule, language);
  const values = [
    problem.expected !== undefined && `${expected}${problem.expected ?? words.none}`,
    problem.actual !== undefined && `${actual}${problem.actual ?? words.none}`,
  ].filter((value) => value !== false);
  if (values.length > 0) lines.push(`    ${values.join(words.comma)}`);
  if (problem.waived) lines.push(`    ${words.reason}${problem.waived.reason}`);
  if (problem.suggestion) lines.push(`    ${words.suggestion}${problem.suggestion[language]}`);
  return lines;
}

const labels = {
  zh: {
    at: '位置:',
    quote: '原文:',
    suggestion: '建议:',
    reason: '豁免理由:',
    none: '(没有值)',
    comma: ',',
  },
  en: {
    at: 'At: ',
    quote: 'Source: ',
    suggestion: 'Suggestion: ',
    reason: 'Waived: ',
    none: '(no value)',
    comma: ', ',
  },
};

import type { Language, Report } from '@gouji/tree';
import { countLine } from './count-line.js';
import { mismatchLine } from './mismatch-line.js';
import { placeWords } from './place-words.js';
import { severityWords } from './severity-words.js';

/** Rules that tell of what was written, which `gouji check`, writing nothing, cannot show. */
const ofOutput: ReadonlySet<string> = new Set(['unwritten-content', 'no-figures']);

/**
 * Say of a converted file each error and what was not written, how many other problems there are,
 * and a wrong name.
 */
export function summaryLines(input: string, report: Report, language: Language): string[] {
  const problems = report.problems.filter(({ waived }) => !waived);
  const told = problems.filter(({ rule, severity }) => severity === 'error' || ofOutput.has(rule));
  const name = input === '-' ? { zh: '标准输入', en: 'standard input' }[language] : input;
  const mismatch = mismatchLine(input, report.source.format, language);
  const lines = told.map((problem) => {
    const place = problem.place ? `${placeWords(problem.place, language)}: ` : '';
    return `${name}: ${place}${severityWords[problem.severity][language]}: ${problem.message[language]} [${problem.rule}]`;
  });
  if (problems.some(({ rule, severity }) => severity !== 'info' && !ofOutput.has(rule))) {
    const more = { zh: '详见 gouji check', en: 'gouji check shows them' }[language];
    lines.push(`${name}: ${countLine(problems, language)} (${more})`);
  }
  return mismatch === undefined ? lines : [mismatch, ...lines];
}

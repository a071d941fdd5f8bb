import type { VFile } from 'vfile';
import type { Problem } from './report.js';

/** What a message of vfile calls a severity. */
const fatal = { error: true, warning: false, info: undefined } as const;

/**
 * Add a problem that a plugin or a writer met to the report, where the file has one, and tell it as
 * a message of the file.
 * @param url the page of the rule
 */
export function addProblem(file: VFile, problem: Problem, url?: string | undefined): void {
  const { rule, severity, message, place } = problem;
  file.data.report?.problems.push(problem);
  const at = place && 'line' in place ? place : undefined;
  const added = file.message(message.en, {
    ...(at && { place: at }),
    ruleId: rule,
    source: 'gouji',
  });
  added.fatal = fatal[severity];
  if (url !== undefined) added.url = url;
}

import type { VFile } from 'vfile';
import type { Problem } from './report.js';

/** What a message of vfile calls a severity. */
const fatal = { error: true, warning: false, info: undefined } as const;

/**
 * Add a problem that a plugin or a writer met to the report, where the file has one, and tell it as
 * a message of the file. Levels and waivers hold for it as for those of the report.
 * @param url the page of the rule
 */
export function addProblem(file: VFile, found: Problem, url?: string | undefined): void {
  const { report, settle } = file.data;
  const problem = settle ? settle(found) : found;
  if (!problem) return;
  const { rule, severity, message, place, waived } = problem;
  report?.problems.push(problem);
  const at = place && 'line' in place ? place : undefined;
  const reason = message.en + (waived ? ` (waived: ${waived.reason})` : '');
  const added = file.message(reason, { ...(at && { place: at }), ruleId: rule, source: 'gouji' });
  added.fatal = waived ? undefined : fatal[severity];
  if (url !== undefined) added.url = url;
}

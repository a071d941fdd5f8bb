import type { Checks, Severity } from '@gouji/tree';

/**
 * Print what a check found as JSON on one line.
 *
 * @param json The report as `convert` prints it, which has the messages in the language asked for.
 * @param checks What was checked and holds.
 */
export function checkJson(input: string, json: string, checks: Checks | undefined): string {
  const { form, title, agency, year, problems } = JSON.parse(json) as Printed;
  const count = (severity: Severity) =>
    problems.filter((problem) => problem.severity === severity && !problem.waived).length;
  const waived = problems.filter((problem) => problem.waived).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info'), waived };
  const file = input === '-' ? null : input;
  return `${JSON.stringify({ file, form, title, agency, year, counts, problems, checks })}\n`;
}

interface Printed {
  form: unknown;
  title: unknown;
  agency: unknown;
  year: unknown;
  problems: Array<{ severity: Severity; waived?: unknown }>;
}

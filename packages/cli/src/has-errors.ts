import type { Report } from '@gouji/tree';

/** Tell whether a report has a problem at error level that is not waived. */
export function hasErrors(report: Report): boolean {
  return report.problems.some((problem) => problem.severity === 'error' && !problem.waived);
}

import type { Problem, Severity } from '@gouji/tree';

/** Make the problem of a part that could not be read as it should. */
export function damaged(
  part: string,
  zh: string,
  en: string,
  severity: Severity = 'warning',
): Problem {
  return { rule: 'damaged-file', severity, message: { zh, en }, place: { part } };
}

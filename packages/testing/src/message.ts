import type { Severity } from '@gouji/tree';

/** A message as `problems.json` holds it. */
export interface Message {
  rule?: string;
  severity: Severity;
  message: string;
  place?: { line: number; column: number };
  expected?: string;
  actual?: string;
  quote?: string;
}

import type { Report } from '@gouji/tree';
import { reportToPlain } from './report-to-plain.js';
import type { SerializeOptions } from './serialize-options.js';

/** Print a report as JSON on one line. */
export function toJson(report: Report, options: SerializeOptions = {}): string {
  return `${JSON.stringify(reportToPlain(report, options))}\n`;
}

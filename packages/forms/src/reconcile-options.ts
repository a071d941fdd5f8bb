import type { ReportSource } from '@gouji/tree';
import type { OutsideRule } from './check/outside-rule.js';
import type { Form } from './form/expand.js';
import type { MetadataSettings } from './metadata/read-metadata.js';
import type { EarlierReports } from './previous/last-report.js';
import type { Settlement } from './waive/settle-problems.js';

/** What a document is reconciled against. */
export interface ReconcileOptions extends Settlement {
  forms: readonly Form[];
  /** Id of the form to use whatever the document looks like. */
  form?: string | undefined;
  source?: ReportSource | undefined;
  /** Last year's report, for the rules that need it; or several of earlier years, it among them. */
  previous?: EarlierReports;
  /** What is known of the report; it stands before what the report says of itself. */
  metadata?: MetadataSettings | undefined;
  /** Rules besides those of the forms. */
  outside?: readonly OutsideRule[] | undefined;
}

import type { Problem, Report } from '@gouji/tree';
import type { Root } from 'mdast';
import type { SettledLate } from './waive/settle-late.js';

/** A document fitted to a form. */
export interface Reconciled {
  /** The tree with each matched table as one `formTable` node. */
  tree: Root;
  report: Report;
  /** Settle a problem that is found when the report stands, as those of the report were. */
  settleLate?: ((problem: Problem) => SettledLate) | undefined;
}

import type { Report } from '@gouji/tree';
import type { Root } from 'mdast';

/** A document fitted to a form. */
export interface Reconciled {
  /** The tree with each matched table as one `formTable` node. */
  tree: Root;
  report: Report;
}

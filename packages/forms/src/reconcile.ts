import type { Root } from 'mdast';
import type { ReconcileOptions } from './reconcile-options.js';
import { reconcileTree } from './reconcile-tree.js';
import type { Reconciled } from './reconciled.js';
import { frontMatterWaivers } from './waive/front-matter-waivers.js';

/**
 * Fit a document to a form and check its numbers: match, then coerce, then check.
 * A document that fits no form gives a report with `form: null`, its sections and its tables.
 */
export function reconcile(tree: Root, options: ReconcileOptions): Reconciled {
  return reconcileTree(tree, options, frontMatterWaivers);
}

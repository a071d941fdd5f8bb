import { reconcile } from '@gouji/forms';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Options, reconcileWith } from './reconcile-with.js';

const reconcileFully = reconcileWith(reconcile);

/**
 * Fit a document to a declared form and check its numbers.
 * Sets `file.data.report`, adds each problem as a message, and returns the tree in which every
 * matched table is one `formTable` node.
 */
export default function remarkReconcile(options: Options): (tree: Root, file: VFile) => Root {
  return reconcileFully(options);
}

import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Outputs } from './compare-example.js';
import { printJson } from './print-json.js';
import { type TreeKind, treeKinds } from './tree-kinds.js';

/** What an example may say of a tree: the tree itself, or the tree written as a document. */
export function treeOutputs(kind: TreeKind, tree: Node, file: VFile): Outputs {
  const written = Object.entries(treeKinds[kind].write).map(([name, write]) => {
    return [name, () => write(tree as never, file)] as const;
  });
  return { 'tree.json': () => printJson(tree), ...Object.fromEntries(written) };
}

import { type Problem, addProblem as tell } from '@gouji/tree';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';

/** Tell a problem on the file, and on the tree, from which it comes into the report. */
export function addProblem(tree: Root, file: VFile, problem: Problem): void {
  tree.data ??= {};
  tree.data.problems = [...(tree.data.problems ?? []), problem];
  tell(file, problem);
}

import type { Problem } from '@gouji/tree';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';

/** Tell a problem on the file, and on the tree, from which it comes into the report. */
export function addProblem(tree: Root, file: VFile, problem: Problem): void {
  tree.data ??= {};
  tree.data.problems = [...(tree.data.problems ?? []), problem];
  const { rule, severity, message, place } = problem;
  const at = place && 'line' in place ? place : undefined;
  const added = file.message(message.en, {
    ...(at && { place: at }),
    ruleId: rule,
    source: 'gouji',
  });
  added.fatal = severity === 'info' ? undefined : severity === 'error';
}

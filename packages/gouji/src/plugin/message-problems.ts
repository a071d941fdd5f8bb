import { type Place, type Problem, placeOf } from '@gouji/tree';
import type { Node, Root } from 'mdast';
import type { VFile } from 'vfile';

type Message = VFile['messages'][number];

/**
 * Make what plugins have said of the document problems of the report to be made, with levels and
 * waivers like any other: `remark-lint:no-html` is the rule `remark-lint-no-html`.
 */
export function gatherMessages() {
  return (tree: Root, file: VFile): void => {
    // A report that comes as data is its own; what is said of it is added at the end.
    if (tree.data?.report) return;
    const said = file.messages.filter(isOutside);
    if (said.length === 0) return;
    file.messages = file.messages.filter((message) => !isOutside(message));
    const problems = [...(tree.data?.problems ?? []), ...said.map(problemOf)];
    tree.data = { ...tree.data, problems };
  };
}

/** Add what plugins have said since to the problems of the report. */
export function addLateMessages() {
  return (_tree: unknown, file: VFile): void => {
    const { report, settle } = file.data;
    for (const message of file.messages.filter(isOutside)) {
      const problem = problemOf(message);
      const settled = settle ? settle(problem) : problem;
      if (settled) report?.problems.push(settled);
    }
  };
}

function isOutside({ source }: Message): boolean {
  return source !== 'gouji';
}

function problemOf(message: Message): Problem {
  const { source, ruleId, reason, fatal, note } = message;
  const place = whereOf(message);
  return {
    rule: [source ?? 'plugin', ruleId].filter(Boolean).map(kebab).join('-'),
    severity: fatal ? 'error' : fatal === false ? 'warning' : 'info',
    message: { zh: reason, en: reason },
    ...(place && { place }),
    ...(note && { suggestion: { zh: note, en: note } }),
  };
}

function kebab(words: string | undefined): string {
  return (words ?? '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}

function whereOf({ place, line, column, ancestors }: Message): Place | undefined {
  const node = ancestors?.at(-1);
  const known = node && placeOf(node as Node);
  if (known) return known;
  const start = place && ('start' in place ? place.start : place);
  if (start) return { line: start.line, column: start.column };
  return line === undefined ? undefined : { line, column: column ?? 1 };
}

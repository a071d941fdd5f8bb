import { type Form, printsLabels } from '@gouji/forms/fit';
import { isCellStream, isDataTable, type Report, textOf, unreadMark } from '@gouji/tree';
import type { Nodes, Paragraph, Root, RootContent } from 'mdast';

/**
 * Say over each table of the text that prints labels of the form that it is none of the form's, or
 * it would be read as one where the document is read again; tables beside it would be read with it.
 */
export function markUnread(tree: Root, form: Form, report: Report): void {
  const { extra, problems } = report;
  const unread = extra.some(({ kind }) => kind === 'table');
  const missing = problems?.some(({ rule }) => rule === 'missing-table');
  if (!(unread || missing)) return;
  const { children } = tree;
  for (let end = children.length; end > 0; ) {
    const run = runBefore(children, end);
    const above = children[end - run.length - 1];
    if (run.some((node) => printsLabels(node, form)) && !isOtherYear([above, ...run], report)) {
      children.splice(end - run.length, run.length, ...run.flatMap((node) => [mark(form), node]));
    }
    end -= Math.max(1, run.length);
  }
}

/** The tables that stand one behind the other before an index. */
function runBefore(children: readonly RootContent[], end: number) {
  const isTable = (node: Nodes) => isDataTable(node) || isCellStream(node);
  let start = end;
  while (start > 0 && isTable(children[start - 1]!)) start--;
  return children.slice(start, end).filter((node) => isDataTable(node) || isCellStream(node));
}

/** A table that is captioned with another year is told apart by its caption. */
function isOtherYear(nodes: ReadonlyArray<Nodes | undefined>, { extra }: Report): boolean {
  const captions = extra.flatMap(({ kind, path, labels }) => {
    return kind === 'table' && path !== undefined ? (labels[0] ?? []) : [];
  });
  if (captions.length === 0) return false;
  const text = nodes.map((node) => (node ? textOf(node) : '')).join('\n');
  return captions.some((caption) => text.includes(caption));
}

function mark({ definition }: Form): Paragraph {
  const value = unreadMark[definition.language];
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

import type { Extra, Report } from '@gouji/tree';
import type { RootContent } from 'mdast';
import { tableExtra } from './table-extra.js';

/** Tables in the text that no table of the form took; those of other years are told apart. */
export function unknownTables(
  preamble: RootContent[],
  sections: Report['sections'],
  known: ReadonlySet<unknown>,
): Extra[] {
  const found: Extra[] = [];
  for (const node of preamble) collect(node, null, known, found);
  for (const { id, body } of sections) for (const node of body) collect(node, id, known, found);
  return found;
}

function collect(
  node: RootContent,
  section: string | null,
  known: ReadonlySet<unknown>,
  found: Extra[],
): void {
  if (node.type !== 'dataTable' && node.type !== 'cellStream') {
    if (!('children' in node)) return;
    for (const child of node.children as RootContent[]) collect(child, section, known, found);
  } else if (!known.has(node) && !node.children.some((child) => known.has(child))) {
    const extra = tableExtra(node, section);
    if (extra) found.push(extra);
  }
}

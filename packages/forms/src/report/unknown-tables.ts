import type { Extra, Report } from '@gouji/tree';
import type { RootContent } from 'mdast';
import { tableExtra } from './table-extra.js';

/** Tables in the text that no table of the form took; those of other years are told apart. */
export function unknownTables(
  preamble: RootContent[],
  sections: Report['sections'],
  known: ReadonlySet<unknown>,
): Extra[] {
  const from = (nodes: RootContent[], section: string | null): Extra[] =>
    nodes.flatMap((node) => {
      if (node.type !== 'dataTable' && node.type !== 'cellStream') {
        return 'children' in node ? from(node.children as RootContent[], section) : [];
      }
      if (known.has(node) || node.children.some((child) => known.has(child))) return [];
      return tableExtra(node, section) ?? [];
    });
  return [...from(preamble, null), ...sections.flatMap((part) => from(part.body, part.id))];
}

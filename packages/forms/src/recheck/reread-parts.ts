import { type Report, type ReportSection, textOf } from '@gouji/tree';
import type { Root, RootContent } from 'mdast';

/** The parts of a report that stand in its tree. */
export type ReportParts = Pick<Report, 'title' | 'preamble' | 'sections'>;

/** Read title, preamble and sections back from the tree, where plugins may have changed them. */
export function rereadParts(tree: Root, read: Report): ReportParts {
  const known = new Map(read.sections.map((section) => [section.id, section]));
  const parts: ReportParts = { title: read.title, preamble: [], sections: [] };
  for (const node of tree.children) {
    const part = node.type === 'heading' ? node.data?.part : undefined;
    if (part === 'title') parts.title = textOf({ type: 'root', children: childrenOf(node) });
    else if (part) parts.sections.push(openSection(node, known.get(part.section)!));
    else (parts.sections.at(-1)?.body ?? parts.preamble).push(node);
  }
  return parts;
}

function openSection(node: RootContent, { id, number, wording }: ReportSection): ReportSection {
  const title = textOf({ type: 'root', children: childrenOf(node) });
  return { id, number, title, body: [], wording };
}

function childrenOf(node: RootContent): RootContent[] {
  return 'children' in node ? [{ type: 'paragraph', children: node.children } as RootContent] : [];
}

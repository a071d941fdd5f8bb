import { type ReportSection, readNumber, textOf } from '@gouji/tree';
import type { Heading, Root, RootContent } from 'mdast';
import type { SectionDefinition } from '../form/definition.js';

/** The parts of a document, without its form tables and furniture. */
export interface SplitDocument {
  title: string | null;
  preamble: RootContent[];
  sections: ReportSection[];
}

/** Depth of a section's heading in a report, under that of its title. */
const sectionDepth = 2;

/**
 * Split a tree at its section headings. Headings within a section stand as far below it as in the
 * document, where sections may be headed at any depth.
 * @param known the headings that are sections of a form; without any, the highest headings split
 * @param titles nodes that print the title, which belong to no section
 */
export function splitSections(
  tree: Root,
  known: ReadonlyMap<RootContent, SectionDefinition>,
  titles: ReadonlySet<unknown>,
): SplitDocument {
  const split: SplitDocument = { title: null, preamble: [], sections: [] };
  const depth = known.size > 0 ? sectionDepth : topDepth(tree, titles);
  const ids = new Set<string>();
  for (const node of tree.children) {
    if (node.type === 'pageFurniture' || node.type === 'formTable') continue;
    if (titles.has(node)) continue;
    const last = split.sections[split.sections.length - 1];
    if (node.type === 'heading' && node.depth === 1 && !last && split.title === null) {
      split.title = headingText(node);
      continue;
    }
    if (node.type === 'heading' && (known.has(node) || isOwnSection(node, depth, known))) {
      split.sections.push(openSection(node, known.get(node), split.sections.length, ids));
    } else {
      (last?.body ?? split.preamble).push(lower(node, sectionDepth - depth));
    }
  }
  return split;
}

function lower(node: RootContent, by: number): RootContent {
  if (node.type !== 'heading' || by === 0) return node;
  return { ...node, depth: Math.min(6, node.depth + by) as Heading['depth'] };
}

/** The depth at which a document without a form splits: its highest headings but the title. */
function topDepth(tree: Root, titles: ReadonlySet<unknown>): number {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  const depths = headings.filter((node) => !titles.has(node)).map(({ depth }) => depth);
  const firsts = depths.filter((depth) => depth === 1).length;
  return Math.min(...depths.filter((depth) => depth > 1 || firsts > 1), 6);
}

/** Within a form, a heading with a number of the top level opens a section the form does not know. */
function isOwnSection(
  node: Heading,
  depth: number,
  known: ReadonlyMap<RootContent, SectionDefinition>,
): boolean {
  if (known.size === 0) return node.depth <= depth;
  const level = readNumber(node.data?.number?.printed ?? '')?.level;
  return node.depth <= depth && level === 1;
}

function openSection(
  node: Heading,
  definition: SectionDefinition | undefined,
  index: number,
  ids: Set<string>,
): ReportSection {
  let id = definition?.id ?? `section_${index + 1}`;
  while (ids.has(id)) id += '_2';
  ids.add(id);
  const title = headingText({ ...node, data: { ...node.data, number: undefined } });
  return { id, number: node.data?.number?.label ?? null, title, body: [] };
}

function headingText(node: Heading): string {
  return textOf(node)
    .replace(/\s*\n\s*/gu, ' ')
    .trim();
}

import { findTitle, readNumber, textOf } from '@gouji/tree';
import type { Heading, Paragraph, RootContent } from 'mdast';

/** Navigation may stand before the title, but not more blocks than this. */
const deepest = 60;

/**
 * Make the document's title its heading of depth 1, unless it has one: the first heading before
 * the first section, else the paragraph there that looks like a title.
 */
export function markTitle(nodes: RootContent[]): RootContent[] {
  if (nodes.some((node) => node.type === 'heading' && node.depth === 1)) return nodes;
  const section = nodes.findIndex((node) => node.type === 'heading' && isSection(node));
  const before = nodes.slice(0, Math.min(section < 0 ? nodes.length : section, deepest));
  const heading = section < 0 ? -1 : before.findIndex((node) => node.type === 'heading');
  if (heading >= 0) {
    return nodes.map((node, index) =>
      index === heading ? ({ ...node, depth: 1 } as Heading) : node,
    );
  }
  const stop = before.findIndex(isBody);
  const lines = stop < 0 ? before : before.slice(0, stop);
  const range = findTitle(
    lines.map((node) => ({
      text: node.type === 'paragraph' ? textOf(node) : '',
      marked: node.type === 'paragraph' && isBold(node),
      joined: true,
    })),
  );
  if (!range) return nodes;
  const title = titleOf(nodes.slice(range.start, range.end) as Paragraph[]);
  return [...nodes.slice(0, range.start), title, ...nodes.slice(range.end)];
}

function isSection({ data }: Heading): boolean {
  return data?.number !== undefined && (readNumber(data.number.printed)?.level ?? 9) <= 2;
}

/** The body has begun: no title follows. */
function isBody(node: RootContent): boolean {
  if (node.type === 'paragraph') return /[。；]|[.!?]\s/u.test(textOf(node).trim());
  return node.type === 'heading' || node.type === 'dataTable' || node.type === 'cellStream';
}

function isBold({ children }: Paragraph): boolean {
  return (
    children.some((child) => child.type === 'strong') &&
    children.every((child) => child.type === 'strong' || textOf(child).trim() === '')
  );
}

function titleOf(paragraphs: Paragraph[]): Heading {
  const [first, last] = [paragraphs[0]!, paragraphs.at(-1)!];
  const children = paragraphs.flatMap((paragraph) =>
    paragraph.children.flatMap((child) => (child.type === 'strong' ? child.children : [child])),
  );
  const heading: Heading = { type: 'heading', depth: 1, children };
  if (first.data) heading.data = first.data;
  if (first.position && last.position) {
    heading.position = { start: first.position.start, end: last.position.end };
  }
  return heading;
}

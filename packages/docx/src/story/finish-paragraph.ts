import type { PrintedNumber } from '@gouji/tree';
import type { Heading, Paragraph as ParagraphNode, PhrasingContent } from 'mdast';
import { depthOfLevel } from '../styles/depth-of-level.js';
import { addToList } from './add-to-list.js';
import { buildPhrasing } from './build-phrasing.js';
import { countParagraph } from './count-paragraph.js';
import { marks } from './marks.js';
import type { Paragraph } from './paragraph.js';
import type { Segment } from './segment.js';
import type { Story } from './story.js';

/** Turn the paragraph at hand into a heading, a list item or a paragraph of the tree. */
export function finishParagraph(story: Story): void {
  const { paragraph, container } = story;
  story.paragraph = undefined;
  if (!paragraph) return;
  if (container.carried.length > 0) {
    paragraph.segments = [...container.carried, ...paragraph.segments];
    container.carried = [];
  }
  if (paragraph.markDeleted) {
    container.carried = paragraph.segments;
    addAfter(story, paragraph);
    return;
  }
  countParagraph(story, paragraph);
  const segments = trimPageBreaks(paragraph.segments);
  const number = paragraph.number?.number;
  if (number || !isBlank(segments)) place(story, paragraph, segments, number);
  addAfter(story, paragraph);
}

function addAfter({ container }: Story, { after }: Paragraph): void {
  if (after.length === 0) return;
  container.lists = [];
  container.children.push(...after);
}

function place(
  story: Story,
  paragraph: Paragraph,
  segments: Segment[],
  number: PrintedNumber | undefined,
): void {
  const { container } = story;
  const depth = depthOf(story, paragraph);
  const source = story.address(paragraph.ordinal);
  const blank = isBlank(segments);
  let node: Heading | ParagraphNode;
  if (depth !== undefined && !blank) {
    const children = buildPhrasing(withoutCommonStrong(segments), story.anchors);
    node = { type: 'heading', depth, children, data: { source } };
  } else {
    const children: PhrasingContent[] = blank ? [] : buildPhrasing(segments, story.anchors);
    node = { type: 'paragraph', children, data: { source } };
  }
  for (const bookmark of paragraph.bookmarks) story.bookmarks.set(bookmark, node);
  const counted = paragraph.number;
  if (counted && node.type === 'paragraph' && addToList(container, node, counted)) return;
  if (number) node.data!.number = number;
  if (node.type === 'heading' || !counted) container.lists = [];
  container.children.push(node);
}

function depthOf(story: Story, paragraph: Paragraph): Heading['depth'] | undefined {
  const depth =
    paragraph.outlineLevel === undefined
      ? story.context.styles.paragraph(paragraph.style).depth
      : depthOfLevel(paragraph.outlineLevel);
  return depth === undefined ? undefined : (Math.min(depth, 6) as Heading['depth']);
}

function isBlank(segments: Segment[]): boolean {
  return segments.every(({ node }) =>
    node.type === 'text' ? node.value.trim() === '' : node.type === 'break',
  );
}

/** A heading is strong by itself; marking all of it once more says nothing. */
function withoutCommonStrong(segments: Segment[]): Segment[] {
  const texts = segments.filter(({ node }) => node.type === 'text' && node.value.trim() !== '');
  if (!texts.every((segment) => segment.marks & marks.strong)) return segments;
  return segments.map((segment) => ({ ...segment, marks: segment.marks & ~marks.strong }));
}

function trimPageBreaks(segments: Segment[]): Segment[] {
  let start = 0;
  let end = segments.length;
  while (start < end && segments[start]!.pageBreak) start++;
  while (end > start && segments[end - 1]!.pageBreak) end--;
  return start === 0 && end === segments.length ? segments : segments.slice(start, end);
}

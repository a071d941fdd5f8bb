import type { PrintedNumber } from '@gouji/tree';
import type { Heading, Paragraph as ParagraphNode, PhrasingContent } from 'mdast';
import { appendAll } from '../append-all.js';
import { formats } from '../styles/character-format.js';
import { depthOfLevel } from '../styles/depth-of-level.js';
import type { ParagraphStyle } from '../styles/style-sheet.js';
import { addToList } from './add-to-list.js';
import { buildPhrasing } from './build-phrasing.js';
import { countParagraph } from './count-paragraph.js';
import { isMarkHidden } from './is-mark-hidden.js';
import type { Paragraph } from './paragraph.js';
import type { Segment } from './segment.js';
import type { Anchor, Story } from './story.js';

/** Turn the paragraph at hand into a heading, a list item or a paragraph of the tree. */
export function finishParagraph(story: Story): void {
  const { paragraph, container } = story;
  story.paragraph = undefined;
  if (!paragraph) return;
  if (container.carried) {
    appendAll(container.carried, paragraph.segments);
    paragraph.segments = container.carried;
    container.carried = undefined;
  }
  if (paragraph.markDeleted) {
    // Paragraphs without content share one list.
    container.carried = paragraph.segments.length > 0 ? paragraph.segments : [];
    if (paragraph.bookmarks) appendAll(story.bookmarksToCome, paragraph.bookmarks);
    addAfter(story, paragraph);
    return;
  }
  const segments = trimPageBreaks(paragraph.segments);
  // Word neither shows nor counts a paragraph that is hidden as a whole.
  if (!isMarkHidden(story, paragraph) || !isBlank(segments)) countParagraph(story, paragraph);
  const number = paragraph.number?.number;
  if (number || !isBlank(segments)) place(story, paragraph, segments, number);
  else if (paragraph.bookmarks) appendAll(story.bookmarksToCome, paragraph.bookmarks);
  addAfter(story, paragraph);
}

function addAfter({ container }: Story, { after }: Paragraph): void {
  if (!after) return;
  container.endLists();
  for (const block of after) container.add(block);
}

function place(
  story: Story,
  paragraph: Paragraph,
  segments: Segment[],
  number: PrintedNumber | undefined,
): void {
  const { container, context } = story;
  context.countNodes(1, story.part);
  const style = context.styles.paragraph(paragraph.style);
  const depth = depthOf(paragraph, style);
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
  setBookmarks(story, paragraph, node);
  if (captions(paragraph, style) && node.type === 'paragraph') story.captions.add(node);
  const counted = paragraph.number;
  if (counted && node.type === 'paragraph' && addToList(container, node, counted)) return;
  if (number) node.data!.number = number;
  if (node.type === 'heading' || !counted) container.endLists();
  container.add(node);
}

function setBookmarks(story: Story, { bookmarks }: Paragraph, node: Anchor): void {
  for (const bookmark of story.bookmarksToCome) story.bookmarks.set(bookmark, node);
  if (story.bookmarksToCome.length > 0) story.bookmarksToCome = [];
  if (bookmarks) for (const bookmark of bookmarks) story.bookmarks.set(bookmark, node);
}

/** Tell whether a paragraph may be the caption of a table: by a SEQ field, else by its style. */
function captions({ sequence }: Paragraph, style: ParagraphStyle): boolean {
  return sequence === undefined ? style.caption : /^(?:table|表)/i.test(sequence);
}

/** A direct outline level comes before that of the style (17.3.1.20). */
function depthOf({ outlineLevel }: Paragraph, style: ParagraphStyle): Heading['depth'] | undefined {
  const depth = outlineLevel === undefined ? style.depth : depthOfLevel(outlineLevel);
  return depth === undefined ? undefined : (Math.min(depth, 6) as Heading['depth']);
}

function isBlank(segments: Segment[]): boolean {
  return segments.every(({ node }) =>
    node.type === 'text' ? isSpace(node.value) : node.type === 'break',
  );
}

/** Most texts begin with a letter or an ideograph, which settles it. */
function isSpace(text: string): boolean {
  const first = text.charCodeAt(0);
  if ((first > 0x20 && first < 0x7f) || (first > 0x3000 && first < 0xfeff)) return false;
  return !/\S/.test(text);
}

/** A heading is strong by itself; marking all of it once more says nothing. */
function withoutCommonStrong(segments: Segment[]): Segment[] {
  const texts = segments.filter(({ node }) => node.type === 'text' && node.value.trim() !== '');
  if (!texts.every((segment) => segment.marks & formats.strong)) return segments;
  return segments.map((segment) => ({ ...segment, marks: segment.marks & ~formats.strong }));
}

function trimPageBreaks(segments: Segment[]): Segment[] {
  let start = 0;
  let end = segments.length;
  while (start < end && segments[start]!.pageBreak) start++;
  while (end > start && segments[end - 1]!.pageBreak) end--;
  return start === 0 && end === segments.length ? segments : segments.slice(start, end);
}

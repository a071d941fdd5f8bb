import type { Paragraph } from './paragraph.js';
import type { Story } from './story.js';

/** Count the number of a paragraph, once (ECMA-376 Part 1, 17.9.18 and 17.3.1.19). */
export function countParagraph(story: Story, paragraph: Paragraph): void {
  if (paragraph.counted || paragraph.markDeleted) return;
  paragraph.counted = true;
  const style = story.context.styles.paragraph(paragraph.style);
  const id = paragraph.numberingId ?? style.numberingId;
  if (!id) return;
  const level =
    paragraph.numberingLevel ??
    (paragraph.numberingId === undefined && style.resolved
      ? (story.numbering.levelOfStyle(id, style.resolved) ?? style.numberingLevel)
      : undefined) ??
    0;
  if (level < 0 || level > 8) return;
  paragraph.number = story.numbering.count(id, level);
  const printed = paragraph.number?.number?.printed;
  if (printed !== undefined) story.context.countCharacters(printed.length, story.part);
}

import { classifyHeading, headingDepth } from '@gouji/tree';
import type { Heading, Paragraph, Text } from 'mdast';
import { type Block, pointAfter, pointIn } from './join-lines.js';

/** What the document's numbering allows. */
export interface Numbering {
  /** The document numbers its chapters (第一章). */
  chapters: boolean;
  /** Headings of the upper levels have been met, so that 1. and below may be headings. */
  nested: boolean;
}

/** Read a block as a heading, a run-in heading with its paragraph, or a paragraph. */
export function readBlock(block: Block, numbering: Numbering): Array<Heading | Paragraph> {
  const { number, text } = block;
  const reading =
    number && (number.level <= 2 || numbering.nested) ? classifyHeading(text, number) : undefined;
  if (!number || !reading) return [paragraph(block, 0)];
  const titleStart = text.length - number.rest.length;
  const titleEnd = titleStart + reading.title.length;
  const headingEnd = titleEnd + reading.runIn.length;
  const heading: Heading = {
    type: 'heading',
    depth: headingDepth(reading.level, numbering.chapters),
    children: [textNode(block, titleStart, titleEnd)],
    data: { number: reading.number },
    position: { start: pointIn(block, 0), end: pointAfter(block, headingEnd) },
  };
  if (reading.rest === '') return [heading];
  heading.data!.runIn = reading.runIn;
  return [heading, paragraph(block, text.length - reading.rest.length)];
}

function paragraph(block: Block, start: number): Paragraph {
  const text = textNode(block, start, block.text.length);
  return { type: 'paragraph', children: [text], position: text.position };
}

function textNode(block: Block, start: number, end: number): Text {
  const value = block.text.slice(start, end);
  const position = { start: pointIn(block, start), end: pointAfter(block, end) };
  return { type: 'text', value, position };
}

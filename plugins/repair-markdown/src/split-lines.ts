import { classifyHeading, readNumber, textOf } from '@gouji/tree';
import type { Paragraph, RootContent } from 'mdast';
import { cutParagraph } from './cut-paragraph.js';

/**
 * Part the lines of a paragraph that are paragraphs of their own: legacy text ends a paragraph
 * with one line feed, which Markdown takes for a space. A line is parted before and after a
 * numbered heading and behind a Chinese full stop; a sentence broken over lines stays whole, and so
 * does what a backslash breaks, for that is meant.
 */
export function splitLines(node: RootContent, source: string): RootContent[] {
  if (node.type !== 'paragraph' || !node.position) return [node];
  const lines = textOf(node).split('\n');
  const { start, end } = node.position;
  if (lines.length < 2 || lines.length !== end.line - start.line + 1) return [node];
  const printed = source.slice(start.offset, end.offset).split(/\r\n|\n|\r/u);
  const pieces: Paragraph[] = [];
  let from = start.line;
  for (let index = 1; index <= lines.length; index++) {
    const here = start.line + index;
    const ends = index === lines.length || isParted(lines[index - 1]!, lines[index]!);
    if (!ends || (index < lines.length && printed[index - 1]!.endsWith('\\'))) continue;
    const piece = cutParagraph(node, from, here, source);
    if (piece) pieces.push(piece);
    from = here;
  }
  return pieces;
}

function isParted(line: string, next: string): boolean {
  if (/[。!?]["”』」)]?\s*$/u.test(line.normalize('NFKC'))) return true;
  return isHeading(line) || isHeading(next);
}

/** A numbered title on a line of its own, or one that runs into its text. */
function isHeading(line: string): boolean {
  const numbered = readNumber(line.trim());
  return numbered !== undefined && classifyHeading(line.trim(), numbered) !== undefined;
}

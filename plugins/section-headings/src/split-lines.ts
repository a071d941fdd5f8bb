import { classifyHeading, textOf } from '@gouji/tree';
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';

/** Split a paragraph at its line breaks, if one of its lines is a heading. */
export function splitLines(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph' || !node.children.some(({ type }) => type === 'break')) {
    return [node];
  }
  const lines: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)!.push(child);
  }
  const paragraphs = lines.filter((line) => line.length > 0).map((line) => paragraphOf(node, line));
  return paragraphs.some(isHeading) ? paragraphs : [node];
}

function paragraphOf(node: Paragraph, children: PhrasingContent[]): Paragraph {
  const paragraph: Paragraph = { ...node, children };
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  if (start && end) paragraph.position = { start, end };
  return paragraph;
}

function isHeading(paragraph: Paragraph): boolean {
  const reading = classifyHeading(textOf(paragraph).trimStart());
  return reading !== undefined && reading.level <= 2;
}

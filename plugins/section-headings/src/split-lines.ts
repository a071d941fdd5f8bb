import { classifyHeading, textOf } from '@gouji/tree';
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';

/** Split a paragraph at its line breaks, if one of its lines is a heading. */
export function splitLines(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph' || !node.children.some(({ type }) => type === 'break')) {
    return [node];
  }
  // Few paragraphs are split, and one may have very many lines.
  for (const line of linesOf(node)) if (isHeading(line)) return [...linesOf(node)];
  return [node];
}

function* linesOf(node: Paragraph): Generator<Paragraph> {
  let line: PhrasingContent[] = [];
  for (const child of node.children) {
    if (child.type !== 'break') line.push(child);
    else if (line.length > 0) {
      yield paragraphOf(node, line);
      line = [];
    }
  }
  if (line.length > 0) yield paragraphOf(node, line);
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

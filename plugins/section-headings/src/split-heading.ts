import { type HeadingReading, headingDepth, slicePhrasing, textOf } from '@gouji/tree';
import type { Heading, Paragraph, PhrasingContent } from 'mdast';

/** Turn a block into a heading, and a paragraph where the heading runs into one. */
export function splitHeading(
  node: Heading | Paragraph,
  reading: HeadingReading,
): Array<Heading | Paragraph> {
  const text = textOf({ type: 'paragraph', children: node.children });
  const content = text.trimEnd();
  const titleEnd = endOfTitle(content, reading);
  const titleStart = titleEnd - reading.title.length;
  const children = unwrap(slicePhrasing(node.children, titleStart, titleEnd));
  const heading: Heading = {
    type: 'heading',
    depth: node.type === 'heading' ? node.depth : headingDepth(reading.level),
    children,
    data: { ...node.data, number: reading.number },
  };
  if (node.position) heading.position = node.position;
  if (reading.rest === '') return [heading];

  heading.data!.runIn = reading.runIn;
  const rest = slicePhrasing(node.children, content.length - reading.rest.length);
  const paragraph: Paragraph = { type: 'paragraph', children: rest };
  if (node.data?.source) paragraph.data = { source: node.data.source };
  const start = rest[0]?.position?.start;
  if (node.position && start) {
    heading.position = { start: node.position.start, end: start };
    paragraph.position = { start, end: node.position.end };
  } else if (node.position) {
    paragraph.position = node.position;
  }
  return [heading, paragraph];
}

/** Index behind the title: what follows it is what runs in, spaces, and the rest. */
function endOfTitle(content: string, { title, runIn, rest }: HeadingReading): number {
  const head = content.slice(0, content.length - rest.length).trimEnd();
  const end = head.length - runIn.length;
  return head.slice(0, end).lastIndexOf(title) + title.length;
}

/** A heading is strong by itself. */
function unwrap(children: PhrasingContent[]): PhrasingContent[] {
  const [only] = children;
  return children.length === 1 && only?.type === 'strong' ? only.children : children;
}

import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import { joinLines } from '../join-lines.js';
import { printedNumber } from '../printed-number.js';
import { trimLines } from '../trim-lines.js';
import { writePhrasing } from '../write-phrasing.js';

/** Write a heading with its printed number; a heading is one line. */
export function heading(node: Heading): Heading {
  return { type: 'heading', depth: node.depth, children: trimLines(contentOf(node)) };
}

/** Write a run-in heading and the paragraph it runs into as the one paragraph they are. */
export function runInHeading(node: Heading, next: Paragraph): Paragraph {
  const runIn: PhrasingContent = { type: 'text', value: node.data?.runIn ?? '' };
  const children = [...contentOf(node), runIn, ...next.children];
  return { type: 'paragraph', children: trimLines(writePhrasing(children)) };
}

function contentOf(node: Heading): PhrasingContent[] {
  const children = printedNumber(node.data?.number, node.children);
  return writePhrasing(children.map(oneLine));
}

function oneLine(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return { type: 'text', value: ' ' };
  if (node.type === 'text') return { ...node, value: joinLines(node.value) };
  if ('children' in node)
    return { ...node, children: node.children.map(oneLine) } as PhrasingContent;
  return node;
}

import { attachmentTest, classifyHeading, splitHeadingNumber, textOf } from '@gouji/tree';
import type { Heading, Paragraph, RootContent } from 'mdast';
import { firstCharacter } from './first-character.js';
import { numberOf } from './number-of.js';
import { splitHeading } from './split-heading.js';

/**
 * Turn paragraphs that are numbered like headings and read like titles into headings, and split
 * run-in headings from their text. 1. and below are headings only under 一、 or (一).
 */
export function findHeadings(nodes: RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let nested = false;
  const isAttachment = attachmentTest();
  for (const node of nodes) {
    const attachment = isAttachment(mayBeAttachment(node) ? textOf(node) : '');
    if (attachment || (node.type !== 'heading' && node.type !== 'paragraph')) {
      blocks.push(node);
      continue;
    }
    const found = readOne(node, nested);
    const [heading] = found;
    if (!nested && heading?.type === 'heading' && levelOf(heading) <= 2) nested = true;
    blocks.push(...found);
  }
  return blocks;
}

/** What begins an attachment note, and each of its items, tells most paragraphs from them. */
function mayBeAttachment(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  const first = node.data?.number ? undefined : firstCharacter(node);
  return first === undefined || /^[附\d]/u.test(first);
}

function readOne(node: Heading | Paragraph, nested: boolean): Array<Heading | Paragraph> {
  const numbered = numberOf(node);
  const reading =
    numbered && (numbered.level <= 2 || nested || node.type === 'heading')
      ? classifyHeading(numbered.number.printed + numbered.rest, numbered)
      : undefined;
  const runsIn = reading !== undefined && reading.rest !== '';
  if (reading && (node.type === 'paragraph' || (runsIn && !node.data?.runIn))) {
    return splitHeading(node, reading);
  }
  return [node.type === 'heading' ? splitHeadingNumber(node) : node];
}

function levelOf(heading: Heading): number {
  return heading.data?.number && textOf(heading) !== '' ? (numberOf(heading)?.level ?? 9) : 9;
}

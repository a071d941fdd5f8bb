import { placeOf, type ReportSection, textOf } from '@gouji/tree';
import type { Nodes, RootContent } from 'mdast';
import { makeParagraph, type Paragraph } from '../prose/paragraph.js';

/** List the paragraphs of prose of a report, with the section each stands in. */
export function paragraphsOf(preamble: RootContent[], sections: ReportSection[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const node of preamble) collect(node, null, paragraphs);
  for (const { id, body } of sections) for (const node of body) collect(node, id, paragraphs);
  return paragraphs;
}

function collect(node: Nodes, section: string | null, paragraphs: Paragraph[]): void {
  if (node.type === 'paragraph') {
    const { position } = node;
    const oneLine = position && position.start.line === position.end.line;
    paragraphs.push(makeParagraph({ section, text: textOf(node), place: placeOf(node), oneLine }));
  } else if ('children' in node && node.type !== 'dataTable' && node.type !== 'cellStream') {
    for (const child of node.children) collect(child, section, paragraphs);
  }
}

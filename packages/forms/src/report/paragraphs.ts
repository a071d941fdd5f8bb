import { placeOf, type ReportSection, textOf } from '@gouji/tree';
import type { Nodes, RootContent } from 'mdast';
import { makeParagraph, type Paragraph } from '../prose/paragraph.js';

/** List the paragraphs of prose of a report, with the section each stands in. */
export function paragraphsOf(preamble: RootContent[], sections: ReportSection[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const collect = (nodes: readonly Nodes[], section: string | null, title: string): void => {
    const over = { section, heading: title };
    for (const node of nodes) addTo(paragraphs, node, over);
  };
  collect(preamble, null, '');
  for (const { id, title, body } of sections) collect(body, id, title);
  return paragraphs;
}

/** @param over what stands over the paragraphs; a heading takes the place of the one before */
function addTo(
  paragraphs: Paragraph[],
  node: Nodes,
  over: Pick<Paragraph, 'section' | 'heading'>,
): void {
  if (node.type === 'heading') {
    over.heading = textOf(node);
    for (const child of node.children) addTo(paragraphs, child, over);
  } else if (node.type === 'paragraph') {
    const { position } = node;
    const oneLine = position && position.start.line === position.end.line;
    const [text, place] = [textOf(node), placeOf(node)];
    paragraphs.push(makeParagraph({ ...over, text, place, oneLine }));
  } else if ('children' in node && node.type !== 'dataTable' && node.type !== 'cellStream') {
    for (const child of node.children) addTo(paragraphs, child, over);
  }
}

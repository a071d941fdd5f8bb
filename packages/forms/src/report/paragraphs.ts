import { placeOf, type ReportSection, textOf } from '@gouji/tree';
import type { Nodes, RootContent } from 'mdast';
import type { Paragraph } from '../prose/paragraph.js';
import { plain } from '../text/plain.js';

/** List the paragraphs of prose of a report, with the section each stands in. */
export function paragraphsOf(preamble: RootContent[], sections: ReportSection[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const collect = (nodes: readonly Nodes[], section: string | null, title: string): void => {
    const over: Over = { section, heading: plain(title) };
    for (const node of nodes) addTo(paragraphs, node, over);
  };
  collect(preamble, null, '');
  for (const { id, title, body } of sections) collect(body, id, title);
  return paragraphs;
}

/** What stands over a paragraph; the heading in comparable characters. */
type Over = Pick<Paragraph, 'section' | 'heading'>;

/** @param over what stands over the paragraphs; a heading takes the place of the one before */
function addTo(paragraphs: Paragraph[], node: Nodes, over: Over): void {
  if (node.type === 'heading') {
    over.heading = plain(textOf(node));
    for (const child of node.children) addTo(paragraphs, child, over);
  } else if (node.type === 'paragraph') {
    const { position } = node;
    const oneLine = position && position.start.line === position.end.line;
    const text = textOf(node);
    const { section, heading } = over;
    const place = placeOf(node);
    paragraphs.push({ section, heading, text, plain: plain(text), place, oneLine });
  } else if ('children' in node && node.type !== 'dataTable' && node.type !== 'cellStream') {
    for (const child of node.children) addTo(paragraphs, child, over);
  }
}

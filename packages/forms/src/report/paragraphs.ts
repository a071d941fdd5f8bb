import { placeOf, type ReportSection, textOf } from '@gouji/tree';
import type { Nodes, RootContent } from 'mdast';
import { makeParagraph, type Paragraph } from '../prose/paragraph.js';

/** List the paragraphs of prose of a report, with the section each stands in. */
export function paragraphsOf(preamble: RootContent[], sections: ReportSection[]): Paragraph[] {
  return [
    ...collect(preamble, null),
    ...sections.flatMap((section) => collect(section.body, section.id)),
  ];
}

function collect(nodes: RootContent[], section: string | null): Paragraph[] {
  const out: Paragraph[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph') {
      const { position } = node;
      const oneLine = position && position.start.line === position.end.line;
      out.push(makeParagraph({ section, text: textOf(node), place: placeOf(node), oneLine }));
    } else if ('children' in node && node.type !== 'dataTable' && node.type !== 'cellStream') {
      node.children.forEach(visit);
    }
  };
  nodes.forEach(visit);
  return out;
}

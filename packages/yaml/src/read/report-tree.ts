import { printedNumber, type Report } from '@gouji/tree';
import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';

/** Lay a report out as the document it stands for, without its tables. */
export function reportTree(report: Report): Root {
  const children: RootContent[] = [];
  if (report.title !== null) children.push(heading(1, report.title, { part: 'title' }));
  children.push(...report.preamble);
  const outline = report.sections.some(({ number }) => /^[A-Z]/u.test(number ?? ''));
  for (const { id, number, title, body } of report.sections) {
    const printed = number === null ? {} : { number: printedNumber(number, outline) };
    children.push(heading(2, title, { part: { section: id }, ...printed }), ...body);
  }
  return { type: 'root', children };
}

function heading(depth: 1 | 2, title: string, data: NonNullable<Heading['data']>): Heading {
  const children: PhrasingContent[] = title === '' ? [] : [{ type: 'text', value: title }];
  return { type: 'heading', depth, children, data };
}

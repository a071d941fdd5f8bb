import { type PrintedNumber, type Report, readNumber } from '@gouji/tree';
import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';

/** Lay a report out as the document it stands for, without its tables. */
export function reportTree(report: Report): Root {
  const children: RootContent[] = [];
  if (report.title !== null) children.push(heading(1, report.title, { part: 'title' }));
  children.push(...report.preamble);
  for (const { id, number, title, body } of report.sections) {
    const printed = number === null ? {} : { number: printedNumber(number) };
    children.push(heading(2, title, { part: { section: id }, ...printed }), ...body);
  }
  return { type: 'root', children };
}

function heading(depth: 1 | 2, title: string, data: NonNullable<Heading['data']>): Heading {
  const children: PhrasingContent[] = title === '' ? [] : [{ type: 'text', value: title }];
  return { type: 'heading', depth, children, data };
}

/** Print the number of a section with the mark that its numerals take (GB/T 9704-2012, 7.3.3). */
function printedNumber(label: string): PrintedNumber {
  const marked = [`${label}、`, `${label}.`].find((printed) => {
    return readNumber(`${printed}x`)?.number.label === label;
  });
  const circled = readNumber(`${label}x`)?.number.label === label;
  return { printed: circled ? label : (marked ?? `${label} `), label };
}

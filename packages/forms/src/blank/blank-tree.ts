import { printedNumber } from '@gouji/tree';
import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { Form } from '../form/expand.js';
import { layoutTable } from '../form/layout.js';

/**
 * Lay out a form with nothing filled in: its title, the headings of its sections with room for
 * text, and its tables as the form prints them.
 */
export function blankTree({ definition, tables }: Form): Root {
  const { language, title, sections } = definition;
  const children: RootContent[] = [heading(1, printedTitle(title[language]))];
  for (const { id, number, title: words } of sections) {
    children.push(heading(2, words, number));
    const own = tables.filter((table) => table.definition.section === id);
    const laid = own.map((table) =>
      layoutTable(table, () => '', own.length > 1 ? table.definition.title[language] : undefined),
    );
    children.push(...(laid.length > 0 ? laid : [blankParagraph()]));
  }
  return { type: 'root', children };
}

/** The title of a form says in brackets which issue it is; a report does not. */
function printedTitle(title: string): string {
  return title.replace(/\s*[(（][^()（）]*[)）]$/u, '');
}

function heading(depth: 1 | 2, value: string, number?: string): Heading {
  const node: Heading = { type: 'heading', depth, children: [{ type: 'text', value }] };
  if (number !== undefined) node.data = { number: printedNumber(number) };
  return node;
}

function blankParagraph(): Paragraph {
  return { type: 'paragraph', children: [] };
}

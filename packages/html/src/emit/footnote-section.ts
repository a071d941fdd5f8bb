import type { Note } from '@gouji/tree';
import type { Element, ElementContent } from 'hast';
import type { FootnoteDefinition } from 'mdast';
import { element } from './element.js';
import { idPrefix } from './slug.js';
import { spreadLines } from './spread-lines.js';
import type { State } from './state.js';

/** Write the notes as a list with links back, undefined where there are none. */
export function footnoteSection(state: State): Element | undefined {
  const items: Element[] = [];
  // A note may refer to a note, which lengthens the list while it is written.
  for (let number = 1; state.footnotes.at(number); number++) {
    const note = state.footnotes.at(number)!;
    const content = withAuthor(state.flow(note.definition), note.definition);
    items.push(element('li', { id: `fn-${number}` }, withBacklinks(content, note, state)));
  }
  if (items.length === 0) return undefined;
  const label = state.language === 'zh' ? '注释' : 'Notes';
  return element(
    'section',
    { className: ['gouji-footnotes'], role: 'doc-endnotes', ariaLabel: label },
    spreadLines([element('ol', {}, spreadLines(items))]),
  );
}

/** A comment begins with who made it and when. */
function withAuthor(content: ElementContent[], { data }: FootnoteDefinition): ElementContent[] {
  const words = [data?.author, data?.date?.slice(0, 10)].filter(Boolean).join(', ');
  if (words === '') return content;
  const author = element('span', { className: ['gouji-author'] }, `${words}:`);
  const lead: ElementContent[] = [author, { type: 'text', value: ' ' }];
  const first = content.find((node) => node.type === 'element');
  if (first?.tagName !== 'p') return [element('p', {}, [author]), ...content];
  first.children.unshift(...lead);
  return content;
}

function withBacklinks(content: ElementContent[], { number, times }: Note, state: State) {
  const links: ElementContent[] = [];
  for (let time = 1; time <= times; time++) {
    const id = time === 1 ? `fnref-${number}` : `fnref-${number}-${time}`;
    const label = state.language === 'zh' ? `返回正文注${number}` : `Back to reference ${number}`;
    const link = {
      className: ['gouji-footnote-back'],
      href: `#${idPrefix}${id}`,
      ariaLabel: label,
    };
    links.push({ type: 'text', value: ' ' }, element('a', link, '↩'));
  }
  const last = content.findLast((node) => node.type === 'element');
  if (last?.type === 'element' && last.tagName === 'p') {
    last.children.push(...links);
    return content;
  }
  return [...content, ...links.slice(1)];
}

import type { Note } from '@gouji/tree';
import type { Element, ElementContent } from 'hast';
import type { FootnoteDefinition } from 'mdast';
import { element } from './element.js';
import type { Flowing } from './flowing.js';
import { idPrefix } from './slug.js';
import { flowLines } from './spread-lines.js';
import type { State } from './state.js';

/** Write the notes as a list with links back, note by note; undefined where there are none. */
export function footnoteSection(state: State): Flowing | undefined {
  if (!state.footnotes.at(1)) return undefined;
  const label = state.language === 'zh' ? '注释' : 'Notes';
  const list: Flowing = { element: element('ol', {}), children: flowLines(itemsOf(state)) };
  return {
    element: element('section', {
      className: ['gouji-footnotes'],
      role: 'doc-endnotes',
      ariaLabel: label,
    }),
    children: flowLines([list]),
  };
}

function* itemsOf(state: State): Generator<Element> {
  // A note may refer to a note, which lengthens the list while it is written.
  for (let number = 1; state.footnotes.at(number); number++) {
    const note = state.footnotes.at(number)!;
    const content = withAuthor(state.flow(note.definition), note.definition);
    yield element('li', { id: `fn-${number}` }, withBacklinks(content, note, state));
  }
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

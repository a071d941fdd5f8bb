import { textOf } from '@gouji/tree';
import type { Element, ElementContent } from 'hast';
import type { Heading, Root } from 'mdast';
import { element } from './element.js';
import { idPrefix } from './slug.js';
import { spreadLines } from './spread-lines.js';
import type { State } from './state.js';

/** A heading with those below it. */
interface Entry {
  heading: Heading;
  entries: Entry[];
}

/** How many levels of headings below the title are listed. */
const levels = 2;

/** List the headings of a document as links to them; undefined where there are none. */
export function contentsOf(state: State, tree: Root, title: unknown): Element | undefined {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  const listed = headings.filter((node) => node !== title);
  const top = Math.min(...listed.map(({ depth }) => depth));
  const entries = nest(listed.filter(({ depth }) => depth < top + levels));
  if (entries.length === 0) return undefined;
  // Ids are given out in the order of the text, which is not to change.
  for (const node of headings) state.fixId(node);
  const label = state.language === 'zh' ? '目录' : 'Contents';
  const list = listOf(state, entries);
  return element('nav', { className: ['gouji-contents'], ariaLabel: label }, spreadLines([list]));
}

function nest(headings: Heading[]): Entry[] {
  const root: Entry[] = [];
  for (const heading of headings) {
    const last = root.at(-1);
    const below = last && heading.depth > last.heading.depth;
    (below ? last.entries : root).push({ heading, entries: [] });
  }
  return root;
}

function listOf(state: State, entries: Entry[]): Element {
  const items = entries.map(({ heading, entries: below }) => {
    const text = (heading.data?.number?.printed ?? '') + textWithoutNumber(heading);
    const link = element('a', { href: `#${idPrefix}${state.idOf(heading)}` }, text);
    const content: ElementContent[] = [link];
    if (below.length > 0) content.push(listOf(state, below));
    return element('li', {}, below.length > 0 ? spreadLines(content) : content);
  });
  return element('ul', { className: ['gouji-numbered'] }, spreadLines(items));
}

function textWithoutNumber(heading: Heading): string {
  return heading.children.map((child) => textOf(child)).join('');
}

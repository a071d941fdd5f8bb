import type { Element, Root } from 'hast';
import { hasClass } from './has-class.js';
import { textContent } from './text-content.js';

/** The notes of a document. */
export interface Notes {
  /** Links in the text to the identifier of their note. */
  references: Map<Element, string>;
  /** Elements that hold a note to its identifier. */
  definitions: Map<Element, string>;
  /** Links from a note back to the text. */
  backlinks: Set<Element>;
}

/** The marks by which Word, Markdown tools and we ourselves name notes. */
const noteId = /^(?:user-content-|gouji-)?(_?ftn|_?edn|fn-?)([\w-]+)$/;
const containers = new Set(['li', 'div', 'p', 'aside', 'section', 'dd']);

/** Find the notes of a document: short links that lead to an element named as a note. */
export function collectNotes(document: Root): Notes {
  const notes: Notes = { references: new Map(), definitions: new Map(), backlinks: new Set() };
  const targets = new Map<string, Element>();
  const links: Array<{ link: Element; target: string }> = [];
  const parents = new Map<Element, Element | undefined>();
  walk(document, undefined, (element, container) => {
    const { id, name, href } = element.properties;
    parents.set(element, container);
    const place = containers.has(element.tagName) ? element : container;
    for (const key of [id, element.tagName === 'a' ? name : undefined]) {
      if (typeof key === 'string' && place && !targets.has(key)) targets.set(key, place);
    }
    // A note of ours is one even if nothing refers to it.
    if (element.tagName === 'li' && /^gouji-fn-\d+$/.test(String(id))) {
      notes.definitions.set(element, identify(String(id))!);
    }
    if (element.tagName === 'a' && typeof href === 'string' && href.startsWith('#')) {
      links.push({ link: element, target: href.slice(1) });
    }
  });
  for (const { link, target } of links) {
    const identifier = identify(target);
    const place = targets.get(target);
    if (!identifier || !place || !isShort(link)) continue;
    notes.references.set(link, identifier);
    if (!notes.definitions.has(place)) notes.definitions.set(place, identifier);
  }
  for (const { link, target } of links) {
    if (notes.references.has(link) || !isShort(link)) continue;
    const back = /(?:ftn|edn|fn)-?ref/.test(target) || hasClass(link, 'gouji-footnote-back');
    if (back && isInside(link, notes.definitions, parents)) notes.backlinks.add(link);
  }
  return numbered(notes);
}

/** Name the notes as they are counted where they are read: in the order of their references. */
function numbered({ references, definitions, backlinks }: Notes): Notes {
  const numbers = new Map<string, string>();
  for (const name of [...references.values(), ...definitions.values()]) {
    if (!numbers.has(name)) numbers.set(name, String(numbers.size + 1));
  }
  const rename = (from: Map<Element, string>) => {
    return new Map([...from].map(([element, name]) => [element, numbers.get(name)!]));
  };
  return { references: rename(references), definitions: rename(definitions), backlinks };
}

function identify(target: string): string | undefined {
  const match = noteId.exec(target);
  if (!match || match[2]!.startsWith('ref')) return undefined;
  return match[1]!.replace(/\W|_/g, '') + match[2]!;
}

function isShort(link: Element): boolean {
  return textContent(link).trim().length <= 8;
}

function isInside(
  link: Element,
  definitions: Map<Element, string>,
  parents: Map<Element, Element | undefined>,
): boolean {
  for (let at = parents.get(link); at; at = parents.get(at)) if (definitions.has(at)) return true;
  return false;
}

function walk(
  node: Root | Element,
  container: Element | undefined,
  callback: (element: Element, container: Element | undefined) => void,
): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    callback(child, container);
    walk(child, containers.has(child.tagName) ? child : container, callback);
  }
}

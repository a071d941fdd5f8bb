import { visit } from '@gouji/tree';
import type { Root as HastRoot } from 'hast';
import type { Link, Nodes, Root } from 'mdast';
import { eachElement } from '../emit/each-element.js';
import { ownId } from './own-id.js';

/** What can carry an id in the tree, and where it ends in the source. */
interface Anchor {
  node: Extract<Nodes, { type: 'heading' | 'paragraph' | 'dataCaption' }>;
  end: number;
}

/**
 * Let links within a page lead where they led: what holds their target, or comes next after it,
 * takes the target's id, unless it has one, which the links then name.
 */
export function nameTargets(tree: Root, document: HastRoot): void {
  const links = localLinks(tree);
  if (links.size === 0) return;
  const anchors = anchorsOf(tree);
  if (anchors.length === 0) return;
  for (const [id, start] of placesOf(document, links)) {
    const { node } = anchors[firstAfter(anchors, start)] ?? anchors.at(-1)!;
    const name = node.data?.id ?? id;
    if (node.data?.id === undefined) node.data = { ...node.data, id };
    for (const link of links.get(id)!) link.url = `#${name}`;
  }
}

/** The links to places of the document, by what they name. */
function localLinks(tree: Root): Map<string, Link[]> {
  const links = new Map<string, Link[]>();
  visit(tree, (node) => {
    if (node.type !== 'link' || !node.url.startsWith('#')) return;
    const id = decode(node.url.slice(1));
    const known = links.get(id);
    if (known) known.push(node);
    else links.set(id, [node]);
  });
  return links;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function anchorsOf(tree: Root): Anchor[] {
  const anchors: Anchor[] = [];
  visit(tree, (node) => {
    const { type, position } = node;
    if (type !== 'heading' && type !== 'paragraph' && type !== 'dataCaption') return;
    if (position?.end.offset !== undefined) anchors.push({ node, end: position.end.offset });
  });
  return anchors.sort((a, b) => a.end - b.end);
}

/** Where the elements begin that links name; of two of one name the first counts. */
function placesOf(document: HastRoot, links: ReadonlyMap<string, unknown>): Map<string, number> {
  const places = new Map<string, number>();
  eachElement(document, ({ tagName, properties: { id, name }, position }) => {
    if (position?.start.offset === undefined) return;
    for (const key of [id, tagName === 'a' ? name : undefined]) {
      if (typeof key !== 'string') continue;
      const own = ownId(key);
      if (links.has(own) && !places.has(own)) places.set(own, position.start.offset);
    }
  });
  return places;
}

/** The index of the first that ends after a place. */
function firstAfter(anchors: readonly Anchor[], place: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchors[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

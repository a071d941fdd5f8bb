import type { Element, Root } from 'hast';
import { eachElement } from './each-element.js';
import { idPrefix } from './slug.js';

/** Let links to an id of the tree lead there still when sanitising has put our prefix before it. */
export function linkAnchors(tree: Root): Root {
  const ids = new Set<string>();
  eachElement(tree, ({ properties: { id } }) => {
    if (typeof id === 'string') ids.add(id);
  });
  eachElement(tree, (element) => {
    const id = targetOf(element);
    if (id !== undefined && ids.has(id)) element.properties.href = `#${idPrefix}${id}`;
  });
  return tree;
}

function targetOf({ properties }: Element): string | undefined {
  const { href } = properties;
  if (typeof href !== 'string' || !href.startsWith('#')) return undefined;
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return undefined;
  }
}

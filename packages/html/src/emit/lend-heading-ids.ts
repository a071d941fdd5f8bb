import type { Element, Root } from 'hast';
import { eachElement } from './each-element.js';
import { idPrefix } from './slug.js';

/**
 * Take the ids off the headings, for plugins that give ids to headings without one. The function
 * that comes back puts those back that no plugin has replaced, and leads references to the others.
 */
export function lendHeadingIds(tree: Root): () => void {
  const lent = new Map<Element, string>();
  eachElement(tree, (element) => {
    const { id } = element.properties;
    if (typeof id !== 'string' || !/^h[1-6]$/.test(element.tagName)) return;
    lent.set(element, id);
    delete element.properties.id;
  });
  return () => {
    const renamed = new Map<string, string>();
    for (const [element, old] of lent) {
      const { id } = element.properties;
      if (typeof id === 'string') renamed.set(old, id);
      else element.properties.id = old;
    }
    if (renamed.size > 0) eachElement(tree, (element) => follow(element, renamed));
  };
}

function follow({ properties }: Element, renamed: ReadonlyMap<string, string>): void {
  const { ariaLabelledBy, href } = properties;
  if (Array.isArray(ariaLabelledBy)) {
    properties.ariaLabelledBy = ariaLabelledBy.map((id) => renamed.get(String(id)) ?? id);
  }
  if (typeof href !== 'string' || !href.startsWith(`#${idPrefix}`)) return;
  const id = renamed.get(href.slice(1 + idPrefix.length));
  if (id !== undefined) properties.href = `#${idPrefix}${id}`;
}

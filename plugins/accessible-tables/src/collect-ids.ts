import type { Element, Root } from 'hast';
import { eachElement } from './each-element.js';

/** The ids of a document, each with the element that has it first. */
export interface Ids {
  /** The id of an element, given to it where it has none or one that is taken. */
  of(element: Element, wish: string): string;
}

/** Collect the ids of a document, so that new ones clash with none. */
export function collectIds(tree: Root): Ids {
  const owners = new Map<string, Element>();
  eachElement(tree, (element) => {
    const { id } = element.properties;
    if (typeof id === 'string' && id !== '' && !owners.has(id)) owners.set(id, element);
  });
  return {
    of(element, wish) {
      const { id } = element.properties;
      if (typeof id === 'string' && !/\s/.test(id) && owners.get(id) === element) return id;
      let free = wish;
      for (let count = 2; owners.has(free); count++) free = `${wish}-${count}`;
      owners.set(free, element);
      element.properties.id = free;
      return free;
    },
  };
}

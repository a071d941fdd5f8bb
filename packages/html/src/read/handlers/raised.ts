import type { Element } from 'hast';
import type { PhrasingContent } from 'mdast';
import type { ReadState } from '../state.js';

/** Read `sup`; a reference to a note is raised by itself. */
export function raised(state: ReadState, element: Element): PhrasingContent[] {
  const children = state.phrasing(element.children);
  if (children.length === 0 || children.every((node) => node.type === 'footnoteReference'))
    return children;
  return [{ type: 'superscript', children }];
}

import type { Element } from 'hast';
import type { PhrasingContent } from 'mdast';
import { markOf } from '../mark-of.js';
import type { ReadState } from '../state.js';

/** Read `a`: a link, a reference to a note, or only its text. */
export function link(state: ReadState, element: Element): PhrasingContent[] {
  if (state.notes.backlinks.has(element)) return [];
  const identifier = state.notes.references.get(element);
  // A note within its own text is its number there.
  if (identifier) return [{ type: 'footnoteReference', identifier, label: identifier }];
  const children = state.phrasing(element.children);
  const mark = children.length > 0 ? markOf(element) : undefined;
  return mark ? [mark(children)] : children;
}

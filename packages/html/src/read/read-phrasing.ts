import type { Element } from 'hast';
import type { PhrasingContent } from 'mdast';
import { phrasingHandlers } from './handlers/index.js';
import { isHidden, isSilent, isSubstitute } from './is-hidden.js';
import { markOf } from './mark-of.js';
import type { Content, ReadState } from './state.js';

/** Read content as one line; blocks within it, where none should be, are read in line. */
export function readPhrasing(state: ReadState, nodes: Content[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return [withPosition(node, { type: 'text', value: node.value })];
    return node.type === 'element' ? readElement(state, node) : [];
  });
}

function readElement(state: ReadState, element: Element): PhrasingContent[] {
  if (state.taken.has(element) || isSilent(element)) return [];
  if (isHidden(element)) {
    state.asides.push({ kind: 'navigation', element, hidden: !isSubstitute(element) });
    return [];
  }
  const { tagName } = element;
  const handle = Object.hasOwn(phrasingHandlers, tagName) ? phrasingHandlers[tagName] : undefined;
  if (handle) return handle(state, element).map((node) => withPosition(element, node));
  const children = state.phrasing(element.children);
  const mark = markOf(element);
  return mark && children.length > 0 ? [withPosition(element, mark(children))] : children;
}

function withPosition<T extends PhrasingContent>(from: Content, node: T): T {
  if (from.position && !node.position) node.position = from.position;
  return node;
}

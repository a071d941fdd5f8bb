import type { Element } from 'hast';
import type { Block, ReadState } from '../state.js';

/** Read a quotation. */
export function blockquote(state: ReadState, element: Element): Block[] {
  const children = state.flow(element.children);
  if (children.length === 0) return [];
  const position = element.position ? { position: element.position } : {};
  return [{ type: 'blockquote', children, ...position }];
}

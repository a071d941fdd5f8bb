import { markerStyle } from '@gouji/tree';
import type { ElementContent } from 'hast';
import type { List } from 'mdast';
import { element } from '../element.js';
import type { State } from '../state.js';

/**
 * Write a list: as an ordered one where HTML can print the numbers that the source prints, else
 * with the numbers as text.
 */
export function list(state: State, node: List): ElementContent {
  const style = markerStyle(node);
  state.markers.set(node, style.kind);
  if (isLoose(node)) state.loose.add(node);
  const properties = {
    className: style.kind === 'printed' ? ['gouji-numbered'] : undefined,
    start: style.kind === 'native' && style.start !== 1 ? style.start : undefined,
    type: style.kind === 'native' ? style.type : undefined,
  };
  const tagName = style.kind === 'native' ? 'ol' : 'ul';
  return state.patch(node, element(tagName, properties, state.flow(node)));
}

/** A list with an item of two paragraphs is loose, whatever it says of itself (CommonMark, 5.3). */
function isLoose({ spread, children }: List): boolean {
  if (spread) return true;
  return children.some(
    ({ children: blocks }) => blocks.filter(({ type }) => type === 'paragraph').length > 1,
  );
}

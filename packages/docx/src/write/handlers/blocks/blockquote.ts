import type { Blockquote } from 'mdast';
import type { Place } from '../../place.js';
import type { Block, State } from '../../state.js';

/** Write a quotation; one within another, or within a table, stands further in. */
export function blockquote(state: State, node: Blockquote, place: Place): Block[] {
  const inside: Place =
    place.use === 'body'
      ? { ...place, use: 'quote' }
      : { ...place, steps: place.steps + 1, item: undefined };
  return state.blocks(node.children, inside);
}

import type { PageFurniture } from '@gouji/tree';
import type { Place } from '../../place.js';
import type { Block, State } from '../../state.js';

/** Write page furniture that stands in the text, if it is asked for. */
export function pageFurniture(state: State, node: PageFurniture, place: Place): Block[] {
  if (!state.furniture) return [];
  const use = place.use === 'body' ? 'furniture' : place.use;
  return state.blocks(node.children, { ...place, use });
}

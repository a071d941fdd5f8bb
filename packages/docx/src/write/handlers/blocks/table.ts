import { tableFromGfm } from '@gouji/tree';
import type { Table } from 'mdast';
import type { Place } from '../../place.js';
import type { Block, State } from '../../state.js';

/** Write a table of mdast, which other plugins may make, as one of ours. */
export function table(state: State, node: Table, place: Place): Block[] {
  return state.blocks([tableFromGfm(node)], place);
}

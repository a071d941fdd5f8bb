import { tableFromGfm } from '@gouji/tree';
import type { Parents, Table } from 'mdast';
import type { State } from '../state.js';

/** Write a table of mdast, which other plugins may make, as one of ours. */
export function table(state: State, node: Table, parent: Parents | undefined) {
  return state.one(tableFromGfm(node), parent);
}

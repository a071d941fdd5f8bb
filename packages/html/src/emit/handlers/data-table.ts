import type { DataTable } from '@gouji/tree';
import type { ElementContent } from 'hast';
import { flowTable } from '../flow-table.js';
import { collect } from '../flowing.js';
import type { State } from '../state.js';

/** Write a table with its spans. */
export function dataTable(state: State, node: DataTable): ElementContent {
  return collect(flowTable(state, node));
}

import type { Block, Label } from '../form/expand.js';
import type { RowEvidence } from './gather-rows.js';
import type { Item } from './items.js';
import type { Term } from './vocabulary.js';

/** Begin a row without values. What most rows come to have is there from the start, so that all are of one shape. */
export function newRow(
  block: Block,
  label: Label,
  row: number,
  labelItems: Item[],
  twins?: readonly Term[],
): RowEvidence {
  return { block, label, row, labelItems, values: [], twins, present: undefined };
}

import type { RowEvidence } from '../gather-rows.js';
import { readHeader } from '../read-header.js';
import type { TableContext } from '../row-candidates.js';
import type { Assignment } from '../slot.js';

/** Put each value of a full row under its column, as the search does; undefined where the header leaves that open. */
export function underColumns(evidence: RowEvidence, table: TableContext): Assignment | undefined {
  const { block, values } = evidence;
  if (values.some(({ lexeme }) => lexeme!.kind === 'blank')) return undefined;
  const present = block.columns.map((_, index) => index);
  const columns = readHeader(table.header, table.headersOver(evidence).items, block, present);
  if (!columns) return undefined;
  const slots: Assignment = new Array(block.columns.length).fill(null);
  for (const item of values) {
    const at = item.cell.column!;
    const over = columns.find(({ from, to }) => at >= from && at < to);
    if (!over || slots[over.index]) return undefined;
    slots[over.index] = { item, lexeme: item.lexeme!, how: 'grid' };
  }
  evidence.present = present;
  return slots;
}

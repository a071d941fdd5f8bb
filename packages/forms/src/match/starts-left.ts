import type { RowEvidence } from './gather-rows.js';

/**
 * Tell whether a row's label stands left of where the labels of its depth stand: the line may have
 * lost the blanks that it began with, so that all its cells moved.
 */
export function startsLeft(row: RowEvidence, rows: readonly RowEvidence[]): boolean {
  const own = labelColumn(row);
  if (own === undefined) return false;
  const { block, label } = row;
  const columns = rows
    .filter((other) => other.block === block && other.label.depth === label.depth)
    .flatMap((other) => labelColumn(other) ?? []);
  const further = columns.filter((column) => column > own);
  return further.length * 2 >= columns.length;
}

/** The column of the last piece of a row's label on the line of its numbers. */
function labelColumn({ labelItems, values }: RowEvidence): number | undefined {
  const line = values[0]?.line;
  if (line?.ruler !== 'cells') return undefined;
  return labelItems.findLast((item) => item.line === line)?.cell.column;
}

import type { RowEvidence } from './gather-rows.js';
import type { Item } from './items.js';

/**
 * The numbers stand in one row of a table that prints them as the rows around it, whose labels stand
 * where it has a blank: even where its sums do not hold.
 */
export function isOfMake({ values }: RowEvidence, ...around: readonly RowEvidence[]): boolean {
  const [first] = values;
  if (!first?.line.ruler || values.some(({ line }) => line !== first.line)) return false;
  return around.every(({ values: others, labelItems }) => {
    const [own] = others;
    const beside = labelItems.every(({ line }) => line === own?.line);
    return beside && isAbove(own, first) && others.length === values.length;
  });
}

/** Two cells stand one below the other in lines of one make. */
function isAbove(one: Item | undefined, { line, cell }: Item): boolean {
  return (
    one !== undefined &&
    one.line.ruler === line.ruler &&
    one.line.node.type === line.node.type &&
    one.line.cells.length === line.cells.length &&
    one.cell.column === cell.column
  );
}

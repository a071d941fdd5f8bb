import type { RowEvidence, StrayRow } from './gather-rows.js';
import type { Item } from './items.js';

/**
 * Give a number that stands alone on the line before a row to that row, where it is one too many
 * for the row above and the one that the row below lacks.
 */
export function returnTorn({ rows, strays }: { rows: RowEvidence[]; strays: StrayRow[] }): void {
  rows.forEach((row, at) => {
    const [next] = row.labelItems;
    const { block, values } = row;
    if (!next || values.length !== block.columns.length - 1 || values.length < 2) return;
    const lost = strays.findIndex((stray) => {
      return stray.after === at && !stray.label && stray.values.length === 1;
    });
    const above = rows[at - 1];
    const over = above && above.values.length === above.block.columns.length + 1;
    const torn = over ? above.values[above.values.length - 1] : strays[lost]?.values[0];
    if (!torn || !isAlone(torn) || torn.index !== next.index - 1) return;
    if (over) above.values = above.values.slice(0, -1);
    else strays.splice(lost, 1);
    row.values = [torn, ...values];
  });
}

/**
 * Give the orders in which the numbers of a row may stand, where all but one are on one line and
 * that one is on a line of its own, torn out of any place among them.
 */
export function tornOrders(values: readonly Item[]): Item[][] | undefined {
  const others = besideTorn(values);
  const torn = values.find((item) => !others?.includes(item));
  if (!others || !torn) return undefined;
  return values.map((_, at) => [...others.slice(0, at), torn, ...others.slice(at)]);
}

/** The numbers of a row that stand on one line, where one more is on a line of its own. */
export function besideTorn(values: readonly Item[]): Item[] | undefined {
  const [first] = values;
  const last = values[values.length - 1];
  const torn = [first, last].find((item) => item && isAlone(item));
  if (!torn || values.length < 3) return undefined;
  const others = values.filter((item) => item !== torn);
  const together = others.every(({ line }) => line === others[0]!.line) && !isAlone(others[0]!);
  return together ? others : undefined;
}

/** A number is all that its line of text holds. */
function isAlone({ line, text }: Item): boolean {
  return (
    line.kind !== 'grid' && line.cells.length === 1 && line.cells[0]!.text.trim() === text.trim()
  );
}

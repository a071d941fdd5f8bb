import type { Gathered, RowEvidence } from './gather-rows.js';
import type { Item } from './items.js';

/** Fewer rows than these may stand so by chance. */
const fewestRows = 3;

/**
 * Give each row the numbers on the line before its label, where the document prints them there: a
 * line of numbers stands before the first label, each other label has one behind it, and the last
 * has none.
 */
export function shiftUp({ rows, strays, taken }: Gathered, items: readonly Item[]): void {
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (!first || rows.length < fewestRows || last!.values.some(isNumber)) return;
  const own = first.labelItems[0];
  const width = first.block.columns.length;
  if (!own || width < 2 || rows.some(({ block }) => block !== first.block)) return;
  const before = items.filter(({ line }) => line.index === own.line.index - 1);
  if (!isRow(before, width) || !rows.slice(0, -1).every((row) => isBelow(row, width))) return;
  const lines = [before, ...rows.slice(0, -1).map(({ values }) => values)];
  rows.forEach((row, at) => {
    row.values = lines[at]!;
  });
  for (const item of before) taken.add(item);
  const lost = strays.findIndex(({ label, values }) => !label && values[0] === before[0]);
  if (lost >= 0) strays.splice(lost, 1);
}

/** The numbers of a row stand on the line below its label. */
function isBelow({ labelItems, values }: RowEvidence, width: number): boolean {
  const label = labelItems[labelItems.length - 1];
  return isRow(values, width) && label?.line.index === values[0]!.line.index - 1;
}

function isRow(items: readonly Item[], width: number): boolean {
  const [first] = items;
  return (
    items.length === width && items.every((item) => isNumber(item) && item.line === first!.line)
  );
}

function isNumber({ lexeme }: Item): boolean {
  return lexeme?.kind === 'number';
}

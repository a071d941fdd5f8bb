import { coerce } from '../coerce/coerce.js';
import { cellsOfRow, type RowEvidence, type StrayRow } from './gather-rows.js';
import type { Item } from './items.js';
import { isForWords, takeFar } from './words-row.js';

/** Rows that were given what stands behind their labels, and what of it was told as stray. */
export interface DealtLines {
  rows: RowEvidence[];
  strays: StrayRow[];
}

/**
 * Deal out words and numbers that stand one a line behind the labels of as many rows of one cell,
 * in their order; nothing where a row cannot hold what would be its own.
 * @param rows rows without a value, but for the last, which may have taken the first of them
 * @param strays what is told as stray right behind the last row
 */
export function dealLines(
  rows: readonly RowEvidence[],
  strays: readonly StrayRow[],
): DealtLines | undefined {
  if (rows.length < 2 || !rows.some(isForWords)) return undefined;
  if (rows.some(({ block, labelItems }) => block.columns.length !== 1 || labelItems.length === 0))
    return undefined;
  const items = [
    ...rows[rows.length - 1]!.values,
    ...strays.flatMap(({ label, values }) => [...(label ? [label] : []), ...values]),
  ].sort((a, b) => a.index - b.index);
  if (items.length !== rows.length || !isOneALine(items)) return undefined;
  const dealt = rows.map((row, y) => takeFar(row, items[y]!));
  return dealt.every(holds) ? { rows: dealt, strays: [...strays] } : undefined;
}

/** The items stand on lines of their own, one below the other. */
function isOneALine(items: readonly Item[]): boolean {
  return items.every(({ index, line }, at) => {
    const before = items[at - 1];
    const next = !before || (index === before.index + 1 && line !== before.line);
    return next && line.kind !== 'grid' && line.cells.length === 1;
  });
}

/** The cell of the row takes what it is given, or a mark for no value. */
function holds(row: RowEvidence): boolean {
  const { lexeme } = row.values[0]!;
  if (lexeme === undefined) return false;
  if (lexeme.kind === 'blank' || lexeme.kind === 'placeholder') return true;
  return coerce(lexeme, cellsOfRow(row)[0]!).value !== null;
}

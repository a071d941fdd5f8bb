import { fold } from '../text/fold.js';
import { type Item, readItems } from './items.js';
import type { MatchedRow, TableMatch } from './match-table.js';
import type { PrintedExtras } from './printed-extras.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Give what is printed as outside the form back to the table that it stands behind: values under
 * the label of one of its rows to that row, all else to none.
 */
export function addPrinted(
  { mark, rows }: PrintedExtras,
  tables: readonly TableMatch[],
  vocabulary: Vocabulary,
): void {
  const table = lastBefore(mark.index, tables);
  if (!table) return;
  for (const item of readItems([mark], vocabulary)) table.taken.add(item);
  const known = rowsByLabel(table);
  for (const row of rows) {
    const items = readItems([row], vocabulary);
    const [head] = row.cells;
    const label = items.find((item) => item.cell === head && item.text !== '');
    const all = items.filter((item) => item.cell !== head);
    // The table is as wide as its longest row: blanks at the end say nothing.
    const values = all.slice(0, all.findLastIndex(({ text }) => text.trim() !== '') + 1);
    const own = label && values.length > 0 ? known.get(fold(label.text)) : undefined;
    if (own) {
      own.left.push(...values);
      own.evidence.values.push(...values);
    } else if (items.length > 0) table.strays.push({ label, ...partUnit(values), after: -1 });
    for (const item of items) table.taken.add(item);
  }
}

/** A unit before the values, or alone, is the row's and no value: a row without values is a label. */
function partUnit(values: Item[]): { unit?: Item; values: Item[] } {
  const [first, ...rest] = values;
  return first?.kind === 'unit' ? { unit: first, values: rest } : { values };
}

function lastBefore(index: number, tables: readonly TableMatch[]): TableMatch | undefined {
  let last: TableMatch | undefined;
  let end = -1;
  for (const table of tables) {
    for (const { line } of table.taken) {
      if (line.index >= index || line.index <= end) continue;
      last = table;
      end = line.index;
    }
  }
  return last;
}

/** The rows that a table prints by their labels; a label that two of them print tells none. */
function rowsByLabel({ rows }: TableMatch): Map<string, MatchedRow | undefined> {
  const known = new Map<string, MatchedRow | undefined>();
  for (const row of rows) {
    const label = fold(labelOf(row.evidence.labelItems));
    known.set(label, known.has(label) ? undefined : row);
  }
  return known;
}

function labelOf(items: readonly Item[]): string {
  return items.map(({ text }) => text.trim()).join('');
}

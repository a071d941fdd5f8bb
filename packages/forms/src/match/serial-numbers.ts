import type { Item } from './items.js';
import type { TableVocabulary } from './vocabulary.js';

/** Fewer rows than this may be numbered by chance. */
const fewest = 4;
/** The share of the numbers before row labels that must go up by one, or begin again at 1. */
const share = 0.9;

/**
 * Find the numbers that count the rows of a table: 1, 2, 3 … each just before the label of a row.
 * They say nothing of their own and are no values of the rows above.
 */
export function serialNumbers(items: Item[], vocabulary: TableVocabulary): Set<Item> {
  const before: Item[] = [];
  for (let i = 0; i + 1 < items.length; i++) {
    if (isCounter(items[i]!) && isRow(items[i + 1]!, vocabulary)) before.push(items[i]!);
  }
  if (before.length < fewest) return new Set();
  // Beside the label they tell themselves from what ends the row above on another line.
  const beside = before.filter((item) => isFirstOnLine(item));
  const found = beside.length >= fewest ? beside : before;
  const numbers = found.map((item) => Number(item.lexeme!.digits));
  const steps = numbers.filter((number, i) => i > 0 && number === numbers[i - 1]! + 1).length;
  const starts = numbers.filter((number) => number === 1).length;
  const counted = steps + 1 >= fewest && steps + starts >= share * numbers.length;
  if (!counted) return new Set();
  const at = new Map(items.map((item, index) => [item, index]));
  // Where they are the only numbers they are the values.
  const besides = found.filter((item) => hasOther(items, at.get(item)!)).length;
  return new Set(besides < numbers.length / 2 ? [] : found);
}

function isRow({ kind, folded }: Item, { rows, rowIndex, chains }: TableVocabulary): boolean {
  if (kind !== 'label') return false;
  return rowIndex.exact(folded).some((entry) => rows[chains[entry]!.start]!.kind !== 'title');
}

/** The label in the cell over the first of the numbers that count the rows. */
export function serialHeader(items: readonly Item[], counters: readonly Item[]): Item | undefined {
  const [first] = counters;
  if (first?.cell.column === undefined) return undefined;
  const over = items.findLast(({ index, line, cell }) => {
    return index < first.index && line !== first.line && cell.column === first.cell.column;
  });
  const same = over?.line.node === first.line.node || over?.line.index === first.line.index - 1;
  return over?.kind === 'label' && same ? over : undefined;
}

/** The row has numbers of its own: behind its label on the line, or before the next counter. */
function hasOther(items: Item[], at: number): boolean {
  let index = at + 1;
  while (items[index]?.kind === 'label' || items[index]?.kind === 'unit') index++;
  const first = items[index];
  const second = items[index + 1];
  if (first?.kind !== 'value') return false;
  return first.line === items[at]!.line || second === undefined || second.kind !== 'label';
}

function isFirstOnLine({ line, cell }: Item): boolean {
  return line.cells.length > 1 && line.cells.find(({ text }) => text.trim() !== '') === cell;
}

function isCounter({ lexeme }: Item): boolean {
  return lexeme?.digits !== undefined && lexeme.digits.length <= 3;
}

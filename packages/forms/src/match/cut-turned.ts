import { fold } from '../text/fold.js';
import type { Item } from './items.js';
import { isLone, type TableVocabulary } from './vocabulary.js';

/** So many columns of a table, each on a line of its own, are the table turned. */
const fewest = 3;

/**
 * Cut a stretch where a table of one row, printed turned, begins anew: where the label of a column
 * comes again before a number, after several that each had theirs. What stands between the last
 * number and that label is over the table that begins.
 */
export function cutTurned(items: Item[], vocabulary: TableVocabulary): Item[][] {
  const labels = columnLabels(vocabulary);
  if (!labels) return [items];
  const pieces: Item[][] = [];
  const seen = new Set<string>();
  let from = 0;
  let last = -1;
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    const isTurned = item.kind === 'label' && labels.has(item.folded) && isNumber(next);
    if (!isTurned || isNumber(items[index + 2])) continue;
    if (seen.has(item.folded) && seen.size >= fewest) {
      pieces.push(items.slice(from, last + 1));
      from = last + 1;
      seen.clear();
    }
    seen.add(item.folded);
    last = index + 1;
  }
  pieces.push(items.slice(from));
  return pieces;
}

/** The labels of the columns of a table of one row; undefined where groups of them share labels. */
function columnLabels({ table, headers }: TableVocabulary): Set<string> | undefined {
  const [block, other] = table.blocks;
  if (!block || other || !isLone(block)) return undefined;
  const own = block.columns.map(({ label }) => fold(label));
  if (new Set(own).size < own.length) return undefined;
  const leaves = headers.filter(({ label }) => label && block.columns.includes(label));
  return new Set(leaves.flatMap(({ wordings }) => wordings));
}

function isNumber(item: Item | undefined): boolean {
  return item?.lexeme?.kind === 'number';
}

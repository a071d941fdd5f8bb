import type { Item } from './items.js';
import type { TableMatch } from './match-table.js';

/** A table of the form that its caption says is of another year. */
export interface OtherTable {
  match: TableMatch;
  year: number;
  caption: Item;
}

/** A caption stands within this many items before the header or the first row. */
const captionReach = 6;
const longestCaption = 60;

/**
 * Tell the tables of the report's year from those that are captioned with another.
 * @param items the stretch of the document that the tables stand in
 */
export function partYears(
  copies: TableMatch[],
  items: Item[],
  year: number | null,
): { own: TableMatch[]; other: OtherTable[] } {
  const own: TableMatch[] = [];
  const other: OtherTable[] = [];
  for (const match of copies) {
    const caption = year === null ? undefined : findCaption(match, items);
    if (caption && caption.year !== year) other.push({ match, ...caption });
    else own.push(match);
  }
  return { own, other };
}

/** The nearest short line over the table that names a year. */
function findCaption(
  { taken }: TableMatch,
  items: Item[],
): { caption: Item; year: number } | undefined {
  let index = Infinity;
  for (const item of taken) index = Math.min(index, item.index);
  const first = positionOf(index, items);
  for (let i = first - 1, gap = 0; i >= 0 && gap < captionReach; i--) {
    const caption = items[i]!;
    // Merged cells of a head leave blanks.
    if (caption.lexeme?.kind === 'blank') continue;
    gap++;
    if (caption.kind === 'value' || caption.text.length > longestCaption) return undefined;
    const text = caption.text.normalize('NFKC');
    const year = /[。;,]/u.test(text) ? undefined : /((?:19|20)\d{2})年(?!\d)/u.exec(text)?.[1];
    if (year) return { caption, year: Number(year) };
  }
  return undefined;
}

/** Where the item of an index stands in a list that is sorted by it. */
function positionOf(index: number, items: readonly Item[]): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (items[middle]!.index < index) from = middle + 1;
    else to = middle;
  }
  return from;
}

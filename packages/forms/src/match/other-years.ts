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
 * @param titles the table's own, folded
 */
export function partYears(
  copies: TableMatch[],
  items: Item[],
  year: number | null,
  titles: ReadonlySet<string>,
): { own: TableMatch[]; other: OtherTable[] } {
  const own: TableMatch[] = [];
  const other: OtherTable[] = [];
  for (const match of copies) {
    const caption =
      year === null
        ? undefined
        : (captionWithin(match, items, titles) ?? findCaption(match, items));
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
    const year = yearOf(caption);
    if (year !== undefined) return { caption, year };
  }
  return undefined;
}

/** The last title of the table that names a year between its head and its first number. */
function captionWithin(
  { taken, rows }: TableMatch,
  items: Item[],
  titles: ReadonlySet<string>,
): { caption: Item; year: number } | undefined {
  let head = Infinity;
  for (const item of taken) head = Math.min(head, item.index);
  let number = Infinity;
  for (const { evidence } of rows) {
    for (const { lexeme, index } of evidence.values) {
      if (lexeme!.kind === 'number') number = Math.min(number, index);
    }
  }
  if (number === Infinity) return undefined;
  const within = items.slice(positionOf(head, items), positionOf(number, items));
  const caption = within.findLast((item) => {
    if (item.kind !== 'label' || item.line.kind === 'grid') return false;
    return yearOf(item) !== undefined && [...titles].some((title) => item.folded.endsWith(title));
  });
  return caption && { caption, year: yearOf(caption)! };
}

function yearOf({ text: printed }: Item): number | undefined {
  if (printed.length > longestCaption) return undefined;
  const text = printed.normalize('NFKC');
  const year = /[。;,]/u.test(text) ? undefined : /((?:19|20)\d{2})年(?!\d)/u.exec(text)?.[1];
  return year ? Number(year) : undefined;
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

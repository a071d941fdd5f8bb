import { cutTurned } from './cut-turned.js';
import type { Item } from './items.js';
import { lastIndex } from './label-matches.js';
import type { CollapsedRow, MatchedCell, MatchedRow, TableMatch } from './match-table.js';
import type { TableVocabulary } from './vocabulary.js';

/** Labels this far into a table, as a share of its rows, have left its beginning behind. */
const late = 0.5;
const early = 0.25;
/** A label that fits better than this is that label with a character misread. */
const misread = 0.8;

/**
 * Cut a stretch where a table begins anew: where labels of its first rows come again after those
 * of its last.
 */
export function cutCopies(items: Item[], vocabulary: TableVocabulary): Item[][] {
  const { rows, headers } = vocabulary;
  const turned = cutTurned(items, vocabulary);
  if (turned.length > 1) return turned;
  if (rows.length === 0) return cutAtHeaders(items, headers);
  const shared = new Set(headers.flatMap((term) => term.wordings));
  const pieces: Item[][] = [[]];
  let furthest = 0;
  let last: Item | undefined;
  const lastLine = new Map<string, number>();
  for (const item of items) {
    const goesOn = lastLine.get(item.folded) === item.line.index - 1;
    const known = item.kind === 'label' && !shared.has(item.folded) && !goesOn;
    // What stands on each line in turn is a merged cell that was written out.
    if (item.kind === 'label') lastLine.set(item.folded, item.line.index);
    const index = known ? rowIndexOf(item, vocabulary) : -1;
    if (index >= 0) {
      const share = index / rows.length;
      if (share <= early && furthest >= late && isFirst(index, item, rows)) {
        pieces.push(takeHeader(pieces[pieces.length - 1]!, last));
        furthest = 0;
      }
      furthest = Math.max(furthest, share);
      last = item;
    }
    pieces[pieces.length - 1]!.push(item);
  }
  return pieces;
}

/** The row that a label prints, to the letter or but for a misread character. */
function rowIndexOf({ folded, bare }: Item, { rows, rowIndex, chains }: TableVocabulary): number {
  const exact = rows.findIndex((term) => term.wordings[0] === folded);
  if (exact >= 0) return exact;
  let best: { fit: number; term: number } = { fit: misread, term: -1 };
  for (const each of rowIndex.fits(folded, bare)) {
    if (each.fit > best.fit && chains[each.term]!.length === 1) best = each;
  }
  return best.term < 0 ? -1 : chains[best.term]!.start;
}

/** A table of column labels alone begins anew where its first label comes again after values. */
function cutAtHeaders(items: Item[], headers: TableVocabulary['headers']): Item[][] {
  const known = new Set(headers.flatMap((term) => term.wordings));
  const pieces: Item[][] = [[]];
  let first: string | undefined;
  let values = false;
  for (const [index, item] of items.entries()) {
    if (item.kind === 'value' && first !== undefined && !isOfHeader(item)) values = true;
    // A label that tables share heads this one only before another of its labels.
    if (item.kind === 'label' && known.has(item.folded) && headsOn(items, index, known)) {
      if (values && item.folded === first) {
        pieces.push([]);
        values = false;
      }
      first ??= item.folded;
    }
    pieces[pieces.length - 1]!.push(item);
  }
  return pieces;
}

/** A merged cell of a header leaves blanks beside its labels. */
function isOfHeader({ lexeme, line }: Item): boolean {
  return lexeme!.kind === 'blank' && line.cells.some(({ text }) => /\p{L}/u.test(text));
}

function headsOn(items: Item[], index: number, known: ReadonlySet<string>): boolean {
  return known.has(nextLabel(items, index)?.folded ?? '');
}

/** A header goes on with another of its labels; a word of a row does not. */
function nextLabel(items: Item[], index: number): Item | undefined {
  for (let i = index + 1; i < items.length; i++) {
    const { kind, lexeme } = items[i]!;
    if (kind === 'label') return items[i];
    if (kind !== 'value' || lexeme!.kind !== 'blank') return undefined;
  }
  return undefined;
}

/** What follows the last value of a copy, or the label of its last row, is the header of the next. */
function takeHeader(piece: Item[], last: Item | undefined): Item[] {
  const end = piece.findLastIndex((item) => {
    const labelled = last && (item.line === last.line || item.index <= lastIndex(last));
    return (item.kind === 'value' && !isOfHeader(item)) || labelled;
  });
  return piece.splice(end + 1);
}

/** A label that other rows share does not tell that the table begins anew. */
function isFirst(index: number, item: Item, rows: TableVocabulary['rows']): boolean {
  return !rows.some((term, i) => i !== index && term.wordings.includes(item.folded));
}

/**
 * Make one match of the copies of a table. Cells that agree are one; a cell on which copies
 * differ is left open with both readings.
 */
export function joinCopies(copies: TableMatch[]): TableMatch | undefined {
  const [main, ...others] = [...copies].sort((a, b) => b.rows.length - a.rows.length);
  if (!main) return undefined;
  for (const row of main.again) joinRow(main, row, true);
  for (const other of others) {
    if (!isCopy(other, main)) {
      if (other.rows.length === 0) takeStrays(main, other);
      continue;
    }
    const same = agrees(other, main);
    for (const row of other.rows) joinRow(main, row, same);
    main.collapsed.push(...other.collapsed.filter((group) => !isKnown(group, main)));
    takeStrays(main, other);
  }
  return main;
}

/** What no row took is told beside what the table did. */
function takeStrays(main: TableMatch, { taken, strays }: TableMatch): void {
  for (const item of taken) main.taken.add(item);
  main.strays.push(...strays);
}

/** The group is printed as one row of the same values once more. */
function isKnown({ path, values }: CollapsedRow, { collapsed }: TableMatch): boolean {
  return collapsed.some((known) => {
    const same = [...values].every(([column, value]) => known.values.get(column) === value);
    return known.path === path && same;
  });
}

/** Half the table again, more of it, or whole rows of several values: not a chance likeness. */
function isCopy(other: TableMatch, main: TableMatch): boolean {
  const whole = other.rows.filter(({ cells }) => cells.every(({ value }) => value !== null));
  const wide = whole.some(({ cells }) => cells.length > 2);
  const news = other.rows.some((row) => !rowOf(main, row));
  return news || other.rows.length * 2 >= main.rows.length || whole.length > 1 || wide;
}

/** The row of a match that is the same row of the form. */
function rowOf(match: TableMatch, row: MatchedRow): MatchedRow | undefined {
  return match.rows.find(({ cells }) => cells[0]!.leaf.path === row.cells[0]!.leaf.path);
}

/** At least half of the cells that both fill hold the same: no table of other numbers. */
function agrees(other: TableMatch, main: TableMatch): boolean {
  const both = other.rows.flatMap((row) => {
    const known = rowOf(main, row)?.cells ?? [];
    return known.map((cell, x) => [cell.value, row.cells[x]!.value] as const);
  });
  const filled = both.filter((pair) => pair.every((value) => value !== null));
  return filled.filter(([one, again]) => one === again).length * 2 >= filled.length;
}

/**
 * Add a row of a copy, or compare it with the row that is known.
 * @param same the copy may fill what the other leaves blank
 */
function joinRow(main: TableMatch, row: MatchedRow, same: boolean): void {
  const known = rowOf(main, row);
  if (!known) {
    main.rows.push(row);
    return;
  }
  if (isBlank(known) && !isBlank(row)) known.evidence = row.evidence;
  known.left.push(...row.left);
  known.cells.forEach((cell, x) => {
    const again = row.cells[x]!;
    if (again.value === null && !again.open) return;
    if (cell.value === null && !cell.open && same) known.cells[x] = again;
    else if (cell.value !== again.value) known.cells[x] = differing(cell, again);
  });
}

function isBlank({ evidence }: MatchedRow): boolean {
  return evidence.values.every(({ lexeme }) => lexeme!.kind === 'blank');
}

function differing(cell: MatchedCell, again: MatchedCell): MatchedCell {
  const printed = ({ slot, open }: MatchedCell) => open ?? [slot?.lexeme.text.trim() ?? ''];
  const open = [...new Set([...printed(cell), ...printed(again)])];
  const place = again.place ?? cell.place;
  return { leaf: cell.leaf, slot: null, value: null, open, copies: true, place };
}

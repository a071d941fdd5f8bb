import type { Alignment, Anchor } from './align-labels.js';
import { isLineOfText } from './is-line-of-text.js';
import type { Item } from './items.js';
import { lastIndex } from './label-matches.js';
import type { TableVocabulary } from './vocabulary.js';
import { isForWords } from './words-row.js';

/** So many different column labels are a table's head, not words that look like labels. */
const fewestHeaders = 3;

/** How far apart two labels of one table may stand, in items, before it is taken to have ended. */
const headerReach = 12;

/** The words that tell a table from others. */
type TableWords = Pick<TableVocabulary, 'foreign' | 'ownTitles'>;

/** The stretch of items that the table covers: from its first header or row to its last value. */
export function tableSpan(
  items: Item[],
  anchors: Anchor[],
  headers: Alignment['headers'],
  headersOnly: boolean,
  words: TableWords,
): { from: number; to: number } | undefined {
  const at = new Map(items.map((item, index) => [item.index, index]));
  const marks = headersOnly
    ? headerMarks(items, headers, words)
    : anchors.flatMap(({ items: own }) => {
        return own.flatMap((item) => [at.get(item.index)!, at.get(lastIndex(item))!]);
      });
  if (marks.length === 0) return undefined;
  const from = spanStart(items, Math.min(...marks), headers, headersOnly);
  const last = headersOnly ? beforeValues(items, Math.max(...marks)) : Math.max(...marks);
  const past = wordsEnd(items, anchors, last);
  const end = items.findIndex((_item, i) => i > past && !belongsToEnd(items, i, last, headers));
  return { from, to: end < 0 ? items.length : end };
}

/** Walk up from the first mark to the first label that can be of this table. */
function spanStart(
  items: Item[],
  mark: number,
  headers: Alignment['headers'],
  headersOnly: boolean,
): number {
  const { line } = items[mark]!;
  const caption = isRuled(line) && hasOwnHead(line, headers);
  let from = mark;
  let above: Item['line'] | undefined;
  for (let i = from - 1, gap = 0; i >= 0 && gap <= headerReach; i--) {
    const item = items[i]!;
    if (item.kind === 'prose' || isOfOtherGrid(item, items[from]!)) break;
    // Numbers above the head that alone tells a table are a row of another; one may be astray.
    if (headersOnly && isNumber(item) && isNumber(items[i - 1])) break;
    if (caption && !isRuled(item.line)) {
      above ??= item.line;
      if (item.line !== above) break;
    }
    if (item.lexeme?.kind !== 'blank') gap++;
    if (!headers.has(item)) continue;
    from = i;
    gap = 0;
  }
  return from;
}

/** The line is a row of cells, of a grid or between marks. */
function isRuled({ kind, ruler }: Item['line']): boolean {
  return kind === 'grid' || ruler === 'cells';
}

/** A table that prints its column labels has nothing above it but a line for its title. */
function hasOwnHead({ kind, node }: Item['line'], headers: Alignment['headers']): boolean {
  const own = [...headers].filter(([{ line }]) => {
    return kind === 'grid' ? line.node === node : line.ruler === 'cells';
  });
  return new Set(own.map(([, term]) => term)).size >= fewestHeaders;
}

/** A number of another grid is of another table. */
function isOfOtherGrid({ line, lexeme }: Item, { line: own }: Item): boolean {
  const grids = line.kind === 'grid' && own.kind === 'grid' && line.node !== own.node;
  return grids && lexeme?.kind === 'number';
}

/** The last row may have words for its value: on its line, alone on the next, or far behind. */
function wordsEnd(items: Item[], anchors: Anchor[], last: number): number {
  const far = farWords(items, anchors, last);
  if (far > 0) return last + far;
  const term = anchors[anchors.length - 1]?.term;
  if (term?.row === undefined || !isForWords({ block: term.block, row: term.row })) return last;
  const { line } = items[last]!;
  let end = last;
  while (items[end + 1]?.line === line) end++;
  const next = items[end + 1];
  const alone = end === last && line.kind !== 'grid' && next?.line.cells.length === 1;
  return alone && next.line.kind === line.kind ? end + 1 : end;
}

/** Behind the labels of several rows, one below the other, stand as many words and numbers. */
function farWords(items: Item[], anchors: Anchor[], last: number): number {
  const rows = anchors.filter(({ term }) => term.kind === 'row');
  const bare = rows.findLastIndex((anchor, at) => {
    const next = at + 1 < rows.length ? rows[at + 1]!.items[0]!.index : undefined;
    const own = lastIndex(anchor.items[anchor.items.length - 1]!);
    const between =
      next === undefined ? [] : items.filter(({ index }) => index > own && index < next);
    return between.some(({ kind }) => kind === 'value' || kind === 'prose');
  });
  const own = rows.slice(bare + 1);
  const words = own.some(({ term }) => isForWords({ block: term.block, row: term.row }));
  if (own.length < 2 || !words) return 0;
  const behind = items.slice(last + 1, last + 1 + own.length);
  const apart = behind.every(({ kind, line, text }, at) => {
    const alone = line.cells.length === 1 && line !== items[last + at]!.line;
    return alone && kind !== 'prose' && isLineOfText(line) && text.length <= longestWords;
  });
  return apart && behind.length === own.length ? own.length : 0;
}

/** Words that stand for a value are no longer. */
const longestWords = 40;

/** Between the last column label and the values may stand the other halves of broken labels. */
function beforeValues(items: Item[], mark: number): number {
  for (let i = mark + 1; i < items.length && i <= mark + valueReach; i++) {
    if (items[i]!.lexeme?.kind === 'number') return i - 1;
    if (items[i]!.kind === 'prose') break;
  }
  return mark;
}

const valueReach = 80;

/** Past the last known label only values belong, and unknown rows of the same table. */
function belongsToEnd(
  items: Item[],
  index: number,
  last: number,
  headers: Alignment['headers'],
): boolean {
  const item = items[index]!;
  if (item.kind === 'value' || (index === last + 1 && item.line === items[last]!.line)) return true;
  if (item.kind === 'prose') return false;
  // What is left of a label's last bracket is no other label.
  if (headers.has(item) || /^[)）\]】]+$/u.test(item.text)) return true;
  const table = items[last]!.line;
  const sameTable = table.kind === 'grid' && item.line.node === table.node;
  const beside = item.line.kind === 'stream' && item.line.cells.length > 1;
  return (
    sameTable || (beside && items[index + 1]?.kind === 'value') || isUnknownRow(items, index, last)
  );
}

/** Cells one a line go on with an unknown row where no other run of cells begins. */
function isUnknownRow(items: Item[], index: number, last: number): boolean {
  if (items[index + 1]?.lexeme?.kind !== 'number') return false;
  const lines = items.slice(last, index + 1).map(({ line }) => line);
  return lines.every(({ kind, cells, opens }, at) => {
    return kind === 'stream' && cells.length === 1 && (at === 0 || !opens);
  });
}

/**
 * Without column labels the numbers alone are the table: those behind its title, if it has one, and
 * before a label of another table.
 */
function headerMarks(items: Item[], headers: Alignment['headers'], words: TableWords): number[] {
  const { foreign, ownTitles } = words;
  const marks = densestHeaders(items, headers);
  if (marks.length > 0) return marks;
  const numbers = items.flatMap((item, index) => (item.lexeme?.kind === 'number' ? [index] : []));
  const title = items.findIndex((item) => headers.has(item));
  const own = numbers.filter((index) => index > title);
  // Under the head of another table they are that one's.
  const above = items.slice(0, own[0]).filter(({ folded }) => foreign.has(folded));
  const headless = !items.some((item) => headers.has(item) || ownTitles.has(item.folded));
  if (headless && new Set(above.map(({ folded }) => folded)).size >= fewestHeaders) return [];
  const end = items.findIndex(({ folded }, index) => index > (own[0] ?? 0) && foreign.has(folded));
  return end < 0 ? own : own.filter((index) => index < end);
}

/** The run of column labels that names most different ones; the labels of a table stand together. */
function densestHeaders(items: Item[], headers: Alignment['headers']): number[] {
  let best: number[] = [];
  let run: number[] = [];
  let most = 0;
  items.forEach((item, index) => {
    if (!headers.has(item)) return;
    const last = run[run.length - 1];
    if (last !== undefined && isParted(items, last, index)) run = [];
    run.push(index);
    const kinds = new Set(run.map((i) => headers.get(items[i]!))).size;
    if (kinds > most || (kinds === most && run.length > best.length)) {
      most = kinds;
      best = [...run];
    }
  });
  return most >= fewestHeaders ? wholeHeads(items, best, headers) : [];
}

/**
 * Leave out labels before and behind whole heads that numbers part from them: they are the name of a
 * row, or of another table. Of a table that is printed turned each label has its own number.
 */
function wholeHeads(items: Item[], run: number[], headers: Alignment['headers']): number[] {
  const turned = run.filter((at) => isNumber(items[at + 1]) && !isNumber(items[at + 2]));
  if (turned.length > 1) return run;
  const parts: number[][] = [];
  run.forEach((index, at) => {
    const parted = at === 0 || items.slice(run[at - 1], index).some(isNumber);
    if (parted) parts.push([index]);
    else parts[parts.length - 1]!.push(index);
  });
  const isWhole = (part: number[]) => {
    return new Set(part.map((index) => headers.get(items[index]!))).size >= fewestHeaders;
  };
  const first = parts.findIndex(isWhole);
  if (first < 0) return run;
  return parts.slice(first, parts.findLastIndex(isWhole) + 1).flat();
}

function isNumber(item: Item | undefined): boolean {
  return item?.lexeme?.kind === 'number';
}

/** What leads up to a table of cells is no part of its head. */
function isParted(items: Item[], last: number, next: number): boolean {
  const [{ line: before }, { line }] = [items[last]!, items[next]!];
  if (isRuled(line) && !isRuled(before)) return true;
  return between(items, last, next) > headerReach;
}

/** Items between two, blanks not counted: merged cells leave many of them. */
function between(items: Item[], from: number, to: number): number {
  return items.slice(from, to).filter((item) => item.lexeme?.kind !== 'blank').length;
}

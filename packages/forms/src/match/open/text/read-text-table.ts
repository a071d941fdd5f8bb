import type { Leaf } from '../../../form/expand.js';
import { isNumeric } from '../../../form/is-numeric.js';
import type { Line } from '../../lines.js';
import { ownRow } from '../own-row.js';
import { readCell } from '../read-cell.js';
import type { Shape } from '../shape.js';
import { type Entry, entriesOf, type ValueRun, type WordLine } from './entries.js';
import {
  type ColumnSpan,
  endsBetweenWords,
  headLengths,
  isInOrder,
  printsLabels,
  wordsIn,
} from './head-words.js';
import { lettersOf } from './letters.js';
import { type NamedRun, nameRuns } from './name-lines.js';
import { segmentsOf } from './segments.js';

/** A table that lines of text print, its rows in order. */
export interface TextTable {
  rows: NamedRun[];
  /** All of its lines, the head with them. */
  lines: Line[];
  /** Its lines end between words. */
  wordwise: boolean;
}

/** Lines that the rest of a title and a caption may take before the head. */
const mostBefore = 4;

/** Tell whether text is tried: one level of names, and numbers alone in the columns. */
export function isPlain({ heads, levels, rows, table }: Shape): boolean {
  if (heads.length !== 1 || levels || !rows.some(({ open }) => open === undefined)) return false;
  return table.blocks.every(({ leaves }) => leaves.flat().every(isNumeric));
}

/**
 * Read a table from the lines under its title: every label of its head, and rows with a value for
 * each column. Gives each way in which the lines can be rows; none where they are not the table.
 */
export function readTextTable(
  shape: Shape,
  lines: readonly Line[],
  isKnown: (name: string) => boolean,
): TextTable[] {
  const leaves = shape.table.blocks[0]!.leaves[0]!;
  const isValue = (text: string) => leaves.some((leaf) => readsAs(text, leaf));
  const reading = { count: shape.columns.length, isValue, isKnown };
  const found = headsIn(lines, shape).flatMap(({ before, end, letters }) => {
    const head = lines.slice(before, end).map(wordsOf);
    if (!printsLabels(head, shape)) return [];
    const entries = entriesOf(lines.slice(end), reading);
    const ways = isInOrder(head, shape, spansOf(entries)) ? readRows(shape, head, entries) : [];
    return ways.length > 0 ? [{ letters, ways }] : [];
  });
  // A label that has a shorter wording too ends where the longer one does.
  const most = Math.max(...found.map(({ letters }) => letters));
  return found.filter(({ letters }) => letters === most).flatMap(({ ways }) => ways);
}

interface HeadLines {
  before: number;
  end: number;
  letters: number;
}

/** Lines that print as many letters as the labels of a table have. */
function headsIn(lines: readonly Line[], shape: Shape): HeadLines[] {
  const wanted = headLengths(shape);
  const most = Math.max(...wanted);
  const found: HeadLines[] = [];
  for (let before = 0; before <= mostBefore; before++) {
    let letters = 0;
    for (let at = before; at < lines.length && letters <= most; at++) {
      for (const { text } of lines[at]!.cells) letters += lettersOf(text).length;
      if (wanted.has(letters)) found.push({ before, end: at + 1, letters });
    }
  }
  return found;
}

function wordsOf(line: Line): WordLine {
  return { kind: 'words', segments: segmentsOf(line, () => false), line };
}

function readRows(shape: Shape, head: WordLine[], entries: readonly Entry[]): TextTable[] {
  const { runs, gaps, barred } = withoutHeads(entries, head);
  const lines = head.map(({ line }) => line);
  const ways = nameRuns(runs, gaps, shape.rows).filter((rows) => {
    // A number right behind the last row may be the rest of one that was broken.
    const { length } = rows;
    const behind = gaps[length]!.length - rows[length - 1]!.below;
    return behind > 0 || (length === runs.length ? !barred : false);
  });
  const wordwise = endsBetweenWords(head, shape);
  return ways.map((rows) => ({
    rows,
    wordwise: wordwise && isWhole(rows[rows.length - 1]!, shape),
    lines: [
      ...lines,
      ...rows.flatMap((row) => [...row.lines.map(({ line }) => line), ...row.run.lines]),
    ],
  }));
}

function readsAs(text: string, leaf: Leaf): boolean {
  const { mark, lexeme } = readCell(text, leaf);
  return mark !== undefined || lexeme.kind === 'number' || lexeme.kind === 'placeholder';
}

/** No word of the form's own row is broken. */
function isWhole({ name }: NamedRun, { rows }: Shape): boolean {
  const text = name.map((segment) => segment.text).join(' ');
  const label = ownRow(rows, text);
  const wordings = label ? [label.label, ...(label.aliases ?? [])] : [];
  return wordings.some(
    (each) => lettersOf(each) === lettersOf(text) && wordsIn(text) <= wordsIn(each),
  );
}

/** Where values stand, on a line that prints the whole first row. */
function spansOf(entries: readonly Entry[]): ColumnSpan[] | undefined {
  const run = entries.find((entry) => entry.kind !== 'words');
  if (run?.kind !== 'values' || run.lines.length > 1) return undefined;
  const spans = run.values.flatMap(({ from, to }) => {
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  return spans.length === run.values.length ? spans : undefined;
}

/** The rows up to where something else follows, and the lines of words between them, heads aside. */
function withoutHeads(entries: readonly Entry[], head: WordLine[]) {
  const again = head.map(textOf);
  const runs: ValueRun[] = [];
  const gaps: WordLine[][] = [[]];
  let barred = false;
  for (const entry of entries) {
    if (entry.kind === 'barrier') {
      barred = true;
      break;
    }
    if (entry.kind === 'values') {
      runs.push(entry);
      gaps.push([]);
      continue;
    }
    const gap = gaps[gaps.length - 1]!;
    gap.push(entry);
    const tail = gap.slice(-again.length);
    if (tail.length === again.length && tail.every((line, at) => textOf(line) === again[at])) {
      gap.length -= again.length;
    }
  }
  return { runs, gaps, barred };
}

function textOf({ segments }: WordLine): string {
  return lettersOf(segments.map(({ text }) => text).join(' '));
}

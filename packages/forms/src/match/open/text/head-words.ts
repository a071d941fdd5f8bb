import type { LabelDefinition } from '../../../form/definition.js';
import type { Shape } from '../shape.js';
import type { WordLine } from './entries.js';
import { bagOf, lettersOf } from './letters.js';

/** The labels of a head in one wording each. */
interface Wording {
  /** All letters in order, as heads are read: level by level, or each group with what it holds. */
  orders: string[];
  bag: string;
  labels: number;
  words: number;
}

/** Where the values of a column stand, on the lines of one page. */
export interface ColumnSpan {
  from: number;
  to: number;
}

const mostWordings = 128;
const made = new WeakMap<Shape, Wording[]>();

/** Tell whether lines print the letters of all labels of a table, and no others. */
export function printsLabels(lines: readonly WordLine[], shape: Shape): boolean {
  const bag = bagOf(textOf(lines));
  return wordingsOf(shape).some((wording) => wording.bag === bag);
}

/** So many breaks within labels tell how lines end. */
const fewestBreaks = 3;

/** Tell whether the labels of a head go on over several lines and none of their words is broken. */
export function endsBetweenWords(lines: readonly WordLine[], shape: Shape): boolean {
  const text = textOf(lines);
  const [bag, words] = [bagOf(text), wordsIn(text)];
  const pieces = lines.reduce((sum, { segments }) => sum + segments.length, 0);
  return wordingsOf(shape).some((wording) => {
    const breaks = pieces - wording.labels;
    return wording.bag === bag && words <= wording.words && breaks >= fewestBreaks;
  });
}

function labelsIn({ children = [] }: LabelDefinition): number {
  return children.reduce((sum, child) => sum + labelsIn(child), 1);
}

/** How many words a text has; lines may end behind a slash. */
export function wordsIn(text: string): number {
  return text.split(/[\s/]+/u).filter((word) => lettersOf(word) !== '').length;
}

/**
 * Tell whether lines that print the labels of a table print them in the order of the form, or, where
 * they keep their blanks, over the columns of the values.
 */
export function isInOrder(
  lines: readonly WordLine[],
  shape: Shape,
  spans: ColumnSpan[] | undefined,
): boolean {
  const letters = lettersOf(textOf(lines));
  if (wordingsOf(shape).some(({ orders }) => orders.includes(letters))) return true;
  return spans !== undefined && standsOver(lines, shape, spans);
}

function textOf(lines: readonly WordLine[]): string {
  return lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join(' ');
}

/** How many letters the labels of a table have, in each wording. */
export function headLengths(shape: Shape): ReadonlySet<number> {
  return new Set(wordingsOf(shape).map(({ bag }) => bag.length));
}

function wordingsOf(shape: Shape): Wording[] {
  let wordings = made.get(shape);
  if (!wordings) {
    wordings = makeWordings(shape);
    made.set(shape, wordings);
  }
  return wordings;
}

function makeWordings({ table, heads }: Shape): Wording[] {
  const { columns = [] } = table.definition.blocks[0]!;
  const corners = [...new Set(heads[0])];
  let choices: LabelDefinition[][] = [[]];
  for (const column of columns) {
    const variants = variantsOf(column);
    const room = Math.max(1, Math.floor(mostWordings / corners.length / choices.length));
    choices = choices.flatMap((choice) => variants.slice(0, room).map((each) => [...choice, each]));
  }
  return corners.flatMap((corner) =>
    choices.map((choice) => {
      const levels = byLevel(choice).map((level) => level.join(' '));
      const texts = [[corner, ...levels].join(' '), [corner, ...choice.map(inDepth)].join(' ')];
      return {
        orders: [...new Set(texts.map(lettersOf))],
        bag: bagOf(texts[0]!),
        labels: 1 + choice.reduce((sum, each) => sum + labelsIn(each), 0),
        words: wordsIn(texts[0]!),
      };
    }),
  );
}

/** A label in each of its wordings, with those below it. */
function variantsOf(label: LabelDefinition): LabelDefinition[] {
  let below: LabelDefinition[][] = [[]];
  for (const child of label.children ?? []) {
    const variants = variantsOf(child);
    const room = Math.max(1, Math.floor(mostWordings / below.length));
    below = below.flatMap((each) => variants.slice(0, room).map((one) => [...each, one]));
  }
  const wordings = [label.label, ...(label.aliases ?? [])];
  return wordings.flatMap((wording) =>
    below.map((children) => ({ ...label, label: wording, children })),
  );
}

function byLevel(labels: readonly LabelDefinition[]): string[][] {
  if (labels.length === 0) return [];
  const below = labels.flatMap(({ children = [] }) => children);
  return [labels.map(({ label }) => label), ...byLevel(below)];
}

function inDepth({ label, children = [] }: LabelDefinition): string {
  return [label, ...children.map(inDepth)].join(' ');
}

/** Words that only some columns have stand over their values, for half of the columns at least. */
function standsOver(lines: readonly WordLine[], { columns }: Shape, spans: ColumnSpan[]): boolean {
  const words = new Map<string, number[]>();
  for (const { text, from } of lines.flatMap(({ segments }) => segments)) {
    if (from === undefined) return false;
    for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
      const key = lettersOf(word);
      words.set(key, [...(words.get(key) ?? []), from + index + word.length / 2]);
    }
  }
  const sure = new Set<number>();
  for (const [word, places] of words) {
    const owners = columns.flatMap(({ wordings }, column) => {
      const own = wordings[wordings.length - 1]![0]!.split(/\s+/u).filter(
        (each) => lettersOf(each) === word,
      );
      return own.map(() => column);
    });
    if (word === '' || owners.length !== places.length) continue;
    const sorted = places.sort((a, b) => a - b);
    for (const [at, x] of sorted.entries()) {
      const column = owners[at]!;
      const [left, right] = [spans[column - 1]?.to ?? 0, spans[column + 1]?.from ?? Infinity];
      if (x <= left || x >= right) return false;
      sure.add(column);
    }
  }
  return sure.size * 2 >= columns.length;
}

import { numberWords } from './number-words.js';
import type { Item, Level, NumberedDocument } from './numbered-document.js';

/**
 * Say what Word prints before each paragraph of a document. Nothing is counted along: each number is
 * found by looking back from its paragraph (ECMA-376 Part 1, 17.9.10, 17.9.11, 17.9.26).
 */
export function referenceLabels(document: NumberedDocument): string[] {
  return document.items.map((item, index) => {
    const own = levelOf(document, item, item.level);
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const level = Number(digit) - 1;
      const { format } = levelOf(document, item, level);
      const shown = own.legal && format !== 'decimalZero' ? 'decimal' : format;
      return numberWords[shown]!(ordinal(document, index, level));
    });
  });
}

function levelOf({ lists }: NumberedDocument, item: Item, level: number): Level {
  const list = lists[item.list]!;
  return list.numberings[item.numbering]!.replaced[level] ?? list.levels[level]!;
}

/**
 * The number of a level at a paragraph: how many stand at it since it last began anew. Where the
 * first stands deeper, the level that it passes over counts as one.
 */
function ordinal(document: NumberedDocument, at: number, level: number): number {
  const { items } = document;
  const here = items[at]!;
  const since = beginning(document, at, level);
  const reached = items.slice(since, at + 1).filter((item) => {
    return item.list === here.list && item.level >= level;
  });
  const first = reached[0] ?? here;
  const numbering = document.lists[first.list]!.numberings[first.numbering]!;
  const start = numbering.starts[level] ?? levelOf(document, first, level).start;
  return start + reached.slice(1).filter((item) => item.level === level).length;
}

/** The first paragraph that counts for the number of a level. */
function beginning(document: NumberedDocument, at: number, level: number): number {
  const { items, lists } = document;
  const { list } = items[at]!;
  for (let index = at; index >= 0; index--) {
    const item = items[index]!;
    if (item.list !== list) continue;
    // A numbering that sets a start begins there when it is first used at this level or below.
    const starts = lists[list]!.numberings[item.numbering]!.starts[level] !== undefined;
    const usedBefore = items.slice(0, index).some((other) => {
      const same = other.list === list && other.numbering === item.numbering;
      return same && other.level >= level;
    });
    if (starts && item.level >= level && !usedBefore) return index;
    const { restart } = levelOf(document, item, level);
    if (item.level < level && (restart === undefined || item.level < restart)) return index;
  }
  return 0;
}

import { type Lexeme, readLexeme } from '../coerce/read-lexeme.js';
import { fold, foldBare } from '../text/fold.js';
import type { PartedLabel } from './items.js';
import { readValues } from './read-values.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Part a label that has its one value beside it from what stands behind its colon or, where the
 * value is words, behind a space: 名称:… . There may be nothing behind.
 */
export function partBeside(text: string, vocabulary: Vocabulary): PartedLabel | undefined {
  if (!vocabulary.printsBeside) return undefined;
  const colon = firstColon(text);
  // Within a bracket it parts words of the label: 数量(单位:条 .
  if (colon > 0 && !/[(（][^)）]*$/u.test(text.slice(0, colon))) {
    const label = text.slice(0, colon);
    // Groups may stand before the label on the line.
    const last = label.trim().split(/\s+/u).pop()!;
    const wordings = [label, last].flatMap((one) => [fold(one), foldBare(one)]);
    const own = wordings.find((one) => vocabulary.hasValueBeside(one));
    const rest = text.slice(colon + 1).trim();
    if (own && vocabulary.hasWordsBeside(own)) return { label, values: [wordsOf(rest)] };
    if (own) return { label, values: readValues(rest) ?? [wordsOf(rest)] };
  }
  const spaced = /^(\S+)\s+(\S.*)$/su.exec(text);
  if (!spaced) return undefined;
  const [, first, rest] = spaced;
  if (vocabulary.hasWordsBeside(fold(first!))) return { label: first!, values: [wordsOf(rest!)] };
  return partBehindGroups(text, vocabulary);
}

/** Pieces of the labels of groups stand before a label: apart from it, or run on to it. */
function partBehindGroups(text: string, vocabulary: Vocabulary): PartedLabel | undefined {
  for (const { index } of text.slice(0, most).matchAll(/\s+(?=\S)/gu)) {
    const label = text.slice(0, index);
    if (!vocabulary.hasWordsBehindGroups(label)) continue;
    return { label, values: [wordsOf(text.slice(index).trim())] };
  }
  return undefined;
}

/**
 * Part a line that prints several labels, each with its colon and its value: 姓名:… 日期:… ; and
 * lines that were taken for the broken lines of one text: 名称 某局地址 某路 .
 */
export function partPairs(text: string, vocabulary: Vocabulary): string[] {
  if (!vocabulary.printsBeside) return [text];
  const colons = partColons(text, vocabulary);
  return colons.length > 1 ? colons : partRunOn(text, vocabulary);
}

/** No label that is found at the end of a word is shorter, or longer. */
const fewest = 3;
const most = 30;

/** Before a space, a word may end with the label of the next line. */
function partRunOn(text: string, vocabulary: Vocabulary): string[] {
  // A colon in brackets belongs to a note: (单位:条).
  const words = text.split(/(?<=[^\s:：])(?=\s|[:：](?![^(（)）]*[)）]))/u);
  // Groups may stand before the first label on its line.
  const begins = words.findIndex((word) => vocabulary.hasValueBeside(fold(word)));
  const groups = words.slice(0, Math.max(0, begins));
  if (words.length - begins < 3 || begins < 0 || !groups.every((word) => vocabulary.prints(word)))
    return [text];
  const pieces = [words.slice(0, begins + 1).join('')];
  words.slice(begins + 1).forEach((word, i) => {
    const last = begins + i + 2 === words.length;
    const cut = last ? undefined : labelAtEnd(word, vocabulary);
    if (cut === undefined) {
      pieces[pieces.length - 1] += word;
      return;
    }
    pieces[pieces.length - 1] += word.slice(0, cut);
    pieces.push(word.slice(cut));
  });
  return pieces.map((piece) => piece.trim());
}

/** Where a label with its value beside it begins, if a word ends with one. */
function labelAtEnd(word: string, vocabulary: Vocabulary): number | undefined {
  const first = word.search(/[^\s:：]/u);
  for (let at = Math.max(first, word.length - most); at <= word.length - fewest; at++) {
    if (vocabulary.hasValueBeside(fold(word.slice(at)))) return at;
  }
  return undefined;
}

function partColons(text: string, vocabulary: Vocabulary): string[] {
  const pieces = text.split(/\s+(?=[^\s:：]{2,30}[:：])/u);
  const known = pieces.filter((piece) => {
    const colon = firstColon(piece);
    return colon > 0 && vocabulary.hasValueBeside(foldBare(piece.slice(0, colon)));
  });
  return known.length > 1 && known.length === pieces.length ? pieces : [text];
}

/** A colon in brackets belongs to a note: (单位:条). */
function firstColon(text: string): number {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[(（【[)）】\]:：]/gu)) {
    if (/[(（【[]/u.test(mark)) depth++;
    else if (!/[:：]/u.test(mark)) depth--;
    else if (depth <= 0) return index;
  }
  return -1;
}

function wordsOf(text: string): Lexeme {
  const lexeme = readLexeme(text);
  const missing = lexeme?.kind === 'blank' || lexeme?.kind === 'placeholder';
  return missing ? lexeme : { text, kind: 'words' };
}

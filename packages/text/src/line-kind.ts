import { readNumber } from '@gouji/tree';
import { isNumberCell } from './is-number-cell.js';
import { findLeader } from './leader.js';
import { bars, splitCells } from './split-cells.js';

/**
 * What a line looks like by itself. `bar`, `tab`, `space` and `number` lines make tables,
 * `rule` parts their rows; `maybeBar`, `maybeTab` and `maybeSpace` do so beside their like,
 * a `maybePair` (two texts with a wide gap) where several stand together.
 * A `short` line may be a cell, a heading or a paragraph; `prose` is none but the last two.
 */
export type LineKind =
  | 'bar'
  | 'tab'
  | 'space'
  | 'number'
  | 'rule'
  | 'maybeBar'
  | 'maybeTab'
  | 'maybeSpace'
  | 'maybePair'
  | 'short'
  | 'prose';

const longestShort = 45;
const longestNote = 160;

/** Say what a line looks like by itself. */
export function lineKind(raw: string): LineKind {
  const text = raw.trim();
  if (isRule(text)) return 'rule';
  if (isNumberCell(text)) return 'number';
  return barKind(text) ?? tabKind(raw, text) ?? spaceKind(text) ?? wordsKind(text);
}

/** `|---|:-:|` and `+----+` part rows. */
function isRule(text: string): boolean {
  return (
    /^[\s|｜│┃║+\-=:─━┄┅═┼├┤┌┐└┘┬┴╋╬╠╣╔╗╚╝╦╩╞╡╪]+$/u.test(text) &&
    /[|+┼├┤┌┐└┘┬┴╋╬╠╣╔╗╚╝╦╩╞╡╪]/u.test(text) &&
    /[-─━┄┅═=]{3}|:-|-:/u.test(text)
  );
}

function barKind(text: string): LineKind | undefined {
  if (!bars.test(text)) return undefined;
  const parts = splitCells(text, 'bar');
  const ends = bars.test(text[0]!) || bars.test(text[text.length - 1]!);
  if (ends || parts.length > 2) return 'bar';
  return parts.some((part) => isSentence(part.value)) ? undefined : 'maybeBar';
}

function tabKind(raw: string, text: string): LineKind | undefined {
  if (!raw.includes('\t')) return undefined;
  if (!text.includes('\t')) return isSentence(text) ? undefined : 'maybeTab';
  const parts = text.split('\t').filter((part) => part.trim() !== '');
  if (parts.length === 2 && readNumber(parts[0]!)?.rest === '') {
    return isSentence(parts[1]!) ? undefined : 'maybeTab';
  }
  if (parts.length === 2 && parts.some((part) => isSentence(part) && part.length > 60)) {
    return undefined;
  }
  return 'tab';
}

/** `label 0 0 0` or `0 0 0`. */
function spaceKind(text: string): LineKind | undefined {
  if (isSentence(text)) return undefined;
  if (findLeader(text)) return 'maybeSpace';
  if (!/\s/u.test(text)) return undefined;
  const words = text.split(/\s+/u);
  let numbers = 0;
  while (numbers < words.length && isNumberCell(words[words.length - 1 - numbers]!)) numbers++;
  if (numbers >= 2) return 'space';
  const cells = splitCells(text, 'space');
  const columns = cells.length;
  if (numbers === 1 && columns > 1) return 'maybeSpace';
  if (columns >= 3 && (text.length <= 160 || isWideHead(cells))) return 'maybeSpace';
  return columns === 2 && pair.test(text) ? 'maybePair' : undefined;
}

/** A head of long labels, each of which makes its column wide. */
function isWideHead(cells: ReadonlyArray<{ value: string }>): boolean {
  return cells.length > 3 && cells.every(({ value }) => value.length <= longestHead);
}

const longestHead = 60;

/** A label and, after a gap that no sentence has, its words. */
const pair = /^\S[^,，。]{0,40}?\s{3,}\S[^,，。]{0,60}$/u;

function wordsKind(text: string): LineKind {
  if (/^[(（][^。]*[)）]$/u.test(text) && text.length <= longestNote) return 'short';
  if (text.length > longestShort || isSentence(text) || /[,，、:：]$/u.test(text)) return 'prose';
  return 'short';
}

function isSentence(text: string): boolean {
  return /[。！？；]|[!?;…]["”’』」)）]*$|[a-z][.]["”’)]*$/u.test(text);
}

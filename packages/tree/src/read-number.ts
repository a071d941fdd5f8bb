import { narrow } from './narrow.js';
import type { PrintedNumber } from './nodes.js';

/** A number found at the start of a line, with the level it usually marks. */
export interface NumberedLine {
  number: PrintedNumber;
  /**
   * The level of GB/T 9704-2012, 7.3.3: 1 for 一、 2 for (一) 3 for 1. 4 for (1), then 5 for ①.
   * 0 for 第一章 and its like, which stand above them.
   */
  level: number;
  /** The text after the number. */
  rest: string;
}

const chinese = '[〇零一二三四五六七八九十百]+';
const patterns: Array<{ level: number; pattern: RegExp }> = [
  { level: 0, pattern: new RegExp(`^(第(${chinese}|\\d+)[章编篇部]分?[、.:]?)\\s*`, 'u') },
  { level: 1, pattern: new RegExp(`^((${chinese})\\s*[、.,])\\s*`, 'u') },
  { level: 2, pattern: new RegExp(`^([(]?\\s*(${chinese})\\s*[)][、.]?)\\s*`, 'u') },
  { level: 2, pattern: /^(([㈠-㈩])[、.]?)\s*/u },
  { level: 4, pattern: /^([(]\s*(\d{1,2})\s*[)][、.]?)\s*/u },
  { level: 4, pattern: /^(([⑴-⒇])[、.]?)\s*/u },
  { level: 3, pattern: /^((\d{1,2})\s*[、.])(?!\d)\s*/u },
  { level: 3, pattern: /^(([⒈-⒛]))\s*/u },
  { level: 4, pattern: /^((\d{1,2})[)][、.]?)\s*/u },
  { level: 5, pattern: /^(([①-⑳])[、.]?)\s*/u },
];

/** No printed number is longer, spaces included. */
const longest = 32;
/** What a printed number may start with: most lines start with something else. */
const first = /^[第〇零一二三四五六七八九十百⼀⼆⼋⼗(（\d０-９㈠-㈩⑴-⒛①-⑳]/u;

/** Some of these stand in or behind every printed number. */
const marked = /[章编篇部、.,)㈠-㈩⑴-⒛①-⑳]/u;

/** Tell by the first character of a line whether a printed number may stand there. */
export function mayBeNumbered(line: string): boolean {
  return first.test(line);
}

/**
 * Read the printed number at the start of a line: 一、 (一) 1. (1) ① and their variants, with
 * full-width figures and brackets, a lost opening bracket, or Kangxi radicals for 一 and 二.
 */
export function readNumber(line: string): NumberedLine | undefined {
  if (!mayBeNumbered(line)) return undefined;
  const start = foldWidth(line.slice(0, longest));
  if (!marked.test(start)) return undefined;
  for (const { level, pattern } of patterns) {
    const match = pattern.exec(start);
    if (!match) continue;
    const [whole, printed, label] = match as unknown as [string, string, string];
    // Words set upright, a character a line, are no number.
    if (printed.includes('\n')) continue;
    const at = printed.indexOf(label);
    return {
      number: { printed: line.slice(0, printed.length), label: line.slice(at, at + label.length) },
      level,
      rest: line.slice(whole.length).trimStart(),
    };
  }
  return undefined;
}

const radicals: Record<string, string> = { '⼀': '一', '⼆': '二', '⼋': '八', '⼗': '十' };

/** Fold full-width ASCII and Kangxi numerals one character to one, so that indices still hold. */
function foldWidth(text: string): string {
  return narrow(text).replace(/[⼀⼆⼋⼗]/g, (character) => radicals[character]!);
}

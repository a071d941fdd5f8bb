import { chineseValue } from '../coerce/read-lexeme.js';

/** A number of a sentence with what stands around it. */
export interface FoundNumber {
  /** Offset of the first character, `约` included, and offset behind the last. */
  start: number;
  end: number;
  value: number;
  /** The multiplier printed: 1, 万 1e4 or 亿 1e8. */
  scale: number;
  /** Digits printed behind the decimal point. */
  decimals: number;
  approximate: boolean;
  /** The characters behind the number, of which the first may be a unit. */
  unit: string;
}

const quantity =
  /(?<before>约|近|超过|逾|共约)?(?:(?<number>\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+(?:\.\d+)?)|(?<![几数])(?<numeral>[零一二三四五六七八九十百千两]+)(?=[余多]?[万亿]?[余多]?[件条次份个期篇场家项宗起人元]))(?<more>余|多)?(?<scale>万|亿)?(?<more2>余|多)?(?=(?<unit>\p{sc=Han}{1,2})?)(?=(?<after>\p{sc=Han}{0,2}?(?:以上|左右))?)/gu;
/** Nothing without one of these is a quantity: a figure, or a Chinese one before what may follow it. */
const able = /\d|[零一二三四五六七八九十百千两][余多万亿件条次份个期篇场家项宗起人元]/;
/** What makes a number no count of things: a range, a share, a date, an ordinal. */
const notACount = /[第〔(（\d.:/\-~至]$|[a-zA-Z]$/u;

/**
 * Find the numbers of a sentence, in Arabic or Chinese figures.
 * Those that count nothing have no value: they only part the words around them.
 */
export function findNumbers(sentence: string): (FoundNumber | { start: number; end: number })[] {
  if (!able.test(sentence)) return [];
  let last = 0;
  return [...sentence.matchAll(quantity)].map((match) => {
    const groups = match.groups!;
    const start = match.index;
    const end = start + match[0].length;
    const words = sentence.slice(last, start);
    last = end;
    const after = sentence.slice(start + (groups.before ?? '').length + figures(groups).length);
    const value = worthOf(groups);
    if (value === undefined || notACount.test(words) || /^[%‰~至年月日号]/u.test(after)) {
      return { start, end };
    }
    const scale = { 万: 1e4, 亿: 1e8 }[groups.scale ?? ''] ?? 1;
    return {
      start,
      end,
      value: Math.round(value * scale * 1e6) / 1e6,
      scale,
      decimals: groups.number?.split('.')[1]?.length ?? 0,
      approximate: Boolean(groups.before ?? groups.more ?? groups.more2 ?? groups.after),
      unit: groups.unit ?? '',
    };
  });
}

type Groups = Record<string, string | undefined>;

function figures(groups: Groups): string {
  return groups.number ?? groups.numeral!;
}

function worthOf({ number, numeral }: Groups): number | undefined {
  return number === undefined ? chineseValue(numeral!) : Number(number.replace(/[, ]/gu, ''));
}

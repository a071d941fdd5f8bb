import { chineseValue } from '../coerce/read-lexeme.js';
import { mayHoldNumbers } from './may-hold-numbers.js';

/** A number of a text with what stands around it. */
export interface FoundNumber {
  /** A number of things, or a share of a hundred. */
  kind: 'count' | 'share';
  /** Offset of the first character, `约` included, and offset behind the last. */
  start: number;
  end: number;
  /** Offset of the first figure. */
  figuresAt: number;
  value: number;
  /** The multiplier printed: 1, 万 1e4 or 亿 1e8. */
  scale: number;
  /** Digits printed behind the decimal point. */
  decimals: number;
  approximate: boolean;
  /** The characters behind the number, of which the first may be a unit; % of a share. */
  unit: string;
  /** Offset of the first of them. */
  unitAt: number;
}

/** Figures that count nothing: a range, a date, an ordinal. They only part the words around them. */
export interface OtherNumber {
  kind: 'other';
  start: number;
  end: number;
}

const quantity =
  /(?<before>大约|大概|约|将近|接近|近|超过|超|逾|不足|不到|至少|不少于|不低于)?(?:(?<number>\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+(?:\.\d+)?)|(?<![几数第上\d零〇一二三四五六七八九十百千两])(?<numeral>[零〇一二三四五六七八九十百千两]+)(?=[余多]?[万亿]?[余多]?[ \u00a0]?[件条次份个期篇场家项宗起人元名位册处批天例部张幅]))(?<more>余|多)?(?<scale>万|亿)?(?<more2>余|多)?(?=(?<space>[ \u00a0]?)(?<unit>[%‰]|\p{sc=Han}{1,2})?)(?=(?<after>[%‰]?\p{sc=Han}{0,2}?(?:以上|以下|以内|左右|上下))?)/gu;

/** What before a number makes it no count of things: an ordinal, a document number, one end of a range. */
const notBefore =
  /(?:[第〔(（.~\d]|\d[:/]|[\d%‰一二三四五六七八九十][件条次个份人]?[至到\-–—]|[a-zA-Z])$/u;
/** What behind it does: a date, a clock time, the other end of a range. */
const notBehind =
  /^(?:[ \u00a0]?[年月日号届时]|[:/]\d|[%‰]?[件条次个份人]?[至到\-–—~][\d一二三四五六七八九十]|\.\d|[a-zA-Z])/u;

/** Facts and sums read the same sentences; the memory of them is bounded. */
const memory = new Map<string, readonly ProseNumber[]>();
const mostRemembered = 1024;

/** A number of a text, of use or not. */
export type ProseNumber = Readonly<FoundNumber> | Readonly<OtherNumber>;

/** Find the numbers of a text, in Arabic or Chinese figures. */
export function findNumbers(text: string): readonly ProseNumber[] {
  if (!mayHoldNumbers(text)) return [];
  const known = memory.get(text);
  if (known) return known;
  const numbers = readNumbers(text);
  if (memory.size >= mostRemembered) memory.clear();
  if (text.length <= longestRemembered) memory.set(text, numbers);
  return numbers;
}

const longestRemembered = 1000;

function readNumbers(text: string): ProseNumber[] {
  const quoted = quotedNumerals(text);
  return [...text.matchAll(quantity)].map((match) => {
    const groups = match.groups!;
    const start = match.index;
    const end = start + match[0].length;
    const figures = start + (groups.before ?? '').length;
    const value = worthOf(groups);
    const beforeFigures = text.slice(Math.max(0, figures - 3), figures);
    const behind = text.slice(figures + figureCount(groups), end + 3);
    const isOther = value === undefined || notBefore.test(beforeFigures) || notBehind.test(behind);
    if (isOther || quoted.some(([from, to]) => from < start && end < to)) {
      return { kind: 'other', start, end };
    }
    const scale = { 万: 1e4, 亿: 1e8 }[groups.scale ?? ''] ?? 1;
    const unit = groups.unit ?? '';
    return {
      kind: /^[%‰]/u.test(unit) ? 'share' : 'count',
      start,
      end,
      figuresAt: figures,
      value: Math.round(value * scale * 1e6) / 1e6,
      scale,
      decimals: groups.number?.split('.')[1]?.length ?? 0,
      approximate: Boolean(groups.before ?? groups.more ?? groups.more2 ?? groups.after),
      unit,
      unitAt: end + (groups.space ?? '').length,
    };
  });
}

type Groups = Record<string, string | undefined>;

function figureCount({ number, numeral }: Groups): number {
  return (number ?? numeral!).length;
}

function worthOf({ number, numeral }: Groups): number | undefined {
  return number === undefined ? chineseValue(numeral!) : Number(number.replace(/[, ]/gu, ''));
}

/** Slogans in quotation marks count nothing: “四个意识”, “12345”. */
function quotedNumerals(text: string): Array<[from: number, to: number]> {
  return [...text.matchAll(/[“"「『][^“”"「」『』]{1,16}[”"」』]/gu)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}

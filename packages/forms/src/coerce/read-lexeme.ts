import { isFigures } from '../text/is-figures.js';
import { plain } from '../text/plain.js';
import { classOf, inert } from '../text/unit-classes.js';

/** A value as printed in a cell. */
export interface Lexeme {
  /** The characters of the source. */
  text: string;
  kind: 'number' | 'placeholder' | 'blank' | 'unreadable' | 'words';
  /** The number as a decimal string without separators, sign included; for `number`. */
  decimal?: string | undefined;
  /** Power of ten of a Chinese multiplier (万: 4, 亿: 8). */
  scale?: number | undefined;
  /** Unit printed in the cell. */
  unit?: string | undefined;
  /** Words in brackets that stood with the number. */
  note?: string | undefined;
  /** The digits could also be several numbers that lost their spaces. */
  digits?: string | undefined;
  /** The sign is doubled or given twice. */
  doubtful?: boolean | undefined;
  /** A sign, or a word for one, says that it is a change. */
  signed?: boolean | undefined;
}

/** 一 alone is a dash that was typed as a numeral more often than the count one. */
const placeholder = /^[/\\|—–−_﹣·・.。*×xX?-]+$|^(一+|无|空|略|n\/?a)$/iu;
const number = /^(\d{1,3}(?:[,，]\d{3})+|\d{1,3}(?: \d{3})+|\d+)(\.\d+)?/u;
const rising = /^(增加了?|增|上升了?|多|↑)/u;
const falling = /^(减少了?|减|下降了?|少|↓)/u;
/** What a number begins with, its sign included: most labels begin with something else. */
const first = /^[+\-−–—\d↑↓¥增上多减下少〇零一二三四五六七八九十百千两]/u;
/** The sign of the currency says 元. */
const yuan = /^¥\s?(?=\d)/u;
const unitWords =
  /^(万元|亿元|千元|美元|元|件次|人次|件|条|次|份|个|期|篇|场|家|项|宗|册|处|批次|人|天|起)/u;

/**
 * Read a cell as a number, a placeholder or a blank.
 * Accepts signs on either side (`-2`, `+19`, `减4`, `9623(增)`), separators, full-width digits,
 * multipliers, units and notes in brackets. Anything else gives undefined: it is a label.
 */
export function readLexeme(text: string): Lexeme | undefined {
  if (isFigures(text)) return { text, kind: 'number', digits: text, decimal: text };
  if (beginsLabel(text)) return undefined;
  const strong = text.startsWith('*') ? bold.exec(text) : null;
  if (strong) return readBold(text, strong[1]!);
  const formula = dollar.test(text) ? inFormula.exec(text) : null;
  if (formula) return readFormula(text, formula[1] ?? formula[2]!);
  const marked = raised.test(text) ? noteMark.exec(text) : null;
  if (marked) return readMarked(text, marked);
  let rest = plain(text);
  if (/^\d+$/.test(rest)) return { text, kind: 'number', digits: rest, decimal: rest };
  if (/\s/u.test(rest)) rest = rest.replace(/\s+/gu, ' ').trim();
  if (rest === '') return { text, kind: 'blank' };
  if (placeholder.test(rest)) return { text, kind: 'placeholder' };
  if (!first.test(rest)) return undefined;

  let doubtful: boolean | undefined;
  const signs: number[] = [];
  const mark = /^([+\-−–—]{1,2})\s?(?=\d)/u.exec(rest);
  if (mark) {
    signs.push(mark[1]!.startsWith('+') ? 1 : -1);
    doubtful = mark[1]!.length > 1;
    rest = rest.slice(mark[0].length);
  }
  const word = rising.exec(rest) ?? falling.exec(rest);
  if (word) {
    signs.push(rising.test(rest) ? 1 : -1);
    rest = rest.slice(word[0].length).trimStart();
  }
  const currency = yuan.exec(rest);
  if (currency) rest = rest.slice(currency[0].length);
  const found = number.exec(rest) ?? chineseNumber(rest);
  if (!found) return undefined;
  rest = rest.slice(found[0].length).trimStart();
  const figures = found[1]!.replace(/[,， ]/gu, '');
  const digits =
    signs.length === 0 && !currency && found[0] === figures && rest === '' ? figures : undefined;

  const multiplier = unitWords.test(rest) ? undefined : /^[万亿]/u.exec(rest)?.[0];
  const scale = multiplier === undefined ? undefined : multiplier === '万' ? 4 : 8;
  if (multiplier) rest = rest.slice(1).trimStart();
  const unit = unitWords.exec(rest)?.[0] ?? (currency && !multiplier ? '元' : undefined);
  if (unit && rest.startsWith(unit)) rest = rest.slice(unit.length).trimStart();
  const bracketed = /^[(([【](.*)[))\]】]$/u.exec(rest);
  const tail = bracketed ? bracketed[1]!.trim() : rest;
  let note: string | undefined;
  if (/^(增加|增|\+|上升|↑)$/u.test(tail)) signs.push(1);
  else if (/^(减少|减|-|−|下降|↓)$/u.test(tail)) signs.push(-1);
  else if (bracketed) note = tail;
  else if (rest !== '') return undefined;

  const sign = signs.includes(-1) ? '-' : '';
  if (new Set(signs).size > 1) doubtful = true;
  const decimal = `${sign}${figures}${found[2] ?? ''}`;
  const signed = signs.length > 0 || undefined;
  return { text, kind: 'number', decimal, scale, unit, note, digits, doubtful, signed };
}

/** Marks of Markdown for bold print that nothing read as such. */
const bold = /^\*{2,3}([^*]+)\*{2,3}\s*$/u;

function readBold(text: string, inner: string): Lexeme | undefined {
  const lexeme = readLexeme(inner.trim());
  return lexeme && { ...lexeme, text, digits: undefined };
}

/** What OCR writes as a formula of LaTeX, `$1{,}234$`, is the number in it. */
const dollar = /^\s*[$\\]/u;
const inFormula = /^\s*(?:\$\$?([^$]+)\$\$?|\\\((.+)\\\))\s*$/u;

function readFormula(text: string, inner: string): Lexeme | undefined {
  const lexeme = readLexeme(inner.replace(/\{,\}/gu, ',').replace(/\\[,;! ]/gu, ''));
  return lexeme?.kind === 'number' || lexeme?.kind === 'placeholder'
    ? { ...lexeme, text }
    : undefined;
}

/** Marks that point from a number to a note: ①, ¹, ※ and *. They count nothing. */
const raised = /[\u2460-\u24ff\u2776-\u2793\u00b2\u00b3\u00b9\u2070-\u2079※*＊]\s*$/u;
const noteMark =
  /(?<=[\p{Nd})）\p{sc=Han}])\s*([\u2460-\u24ff\u2776-\u2793\u00b2\u00b3\u00b9\u2070-\u2079※*＊]+)\s*$/u;

/** Read the number before a mark, which compatible characters would make its last digit. */
function readMarked(text: string, { index, 1: note }: RegExpExecArray): Lexeme | undefined {
  const lexeme = readLexeme(text.slice(0, index));
  if (lexeme?.kind !== 'number') return undefined;
  return { ...lexeme, text, digits: undefined, note: lexeme.note ? `${lexeme.note}${note}` : note };
}

/** The ideographs that values begin with. */
const begins: ReadonlySet<number> = new Set(
  [...'增上多减下少〇零一二三四五六七八九十百千两无空略'].map((sign) => sign.charCodeAt(0)),
);

/** Tell a text that is no value by its first character alone, as most are. */
export function beginsLabel(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x4e00 && unit <= 0x9fff && (classOf(unit) & inert) !== 0 && !begins.has(unit);
}

const about = /^[约近超逾]\s*[\d,.]+[万亿]?\p{sc=Han}{0,2}$|^[\d,.]+[余多]\p{sc=Han}{0,2}$/u;
/** A range; longer figures on either side of a dash are a telephone number or a date. */
const range = /^[1-9]?\d\s?[–—-]\s?[1-9]\d?$/u;
/** What spreadsheets print of a number that is too long for its cell. */
const overflow = /^#{2,}$|^\d(?:\.\d+)?e[+-]?\d+$/iu;
/** A bound; figures that commas part as in no number, or enumerate; a full stop behind them. */
const bound = /^[<>≤≥]=?\s?\d[\d,.]*$|^\d+(?:,\d+)+$|^\d+(?:、\d+)+$|^\d+。$/u;
/** Figures of which some were read as the letters that look like them. */
const misread = /^(?=\D*\d)\d*[OolI][\dOolI]*$|^[Oo]$/u;

/**
 * Read a cell that is made of figures and is still no number: `3%`, `9/10`, `4~6`; or that prints
 * one only about: `约3`, `100余`; or letters that were read for figures: `O`, `3O`.
 */
export function readUnreadable(text: string): Lexeme | undefined {
  const simple = plain(text).trim();
  const figures = /^[\d.,%‰/~:+\-–— ]+$/u.test(simple);
  const none = figures ? /\d.*[%‰/~:]|[/~:].*\d/u.test(simple) : about.test(simple);
  const others = [range, overflow, bound, misread];
  return none || others.some((pattern) => pattern.test(simple))
    ? { text, kind: 'unreadable' }
    : undefined;
}

const chineseDigits = '〇零一二三四五六七八九';

/** Read 十二, 〇, 两百, 三十五 of 万元: whole Chinese numerals only; 十万元 is a unit as well. */
function chineseNumber(text: string): [string, string, undefined] | undefined {
  const match =
    /^[〇零一二三四五六七八九十百千两]+(?=$|[件条次份个期篇场家项宗册处人])/u.exec(text) ??
    /^(?=[一二三四五六七八九两]|十[一二三四五六七八九])[零一二三四五六七八九十百千两]+(?=[万亿]?元$)/u.exec(
      text,
    );
  if (!match) return undefined;
  const value = chineseValue(match[0]);
  return value === undefined ? undefined : [match[0], String(value), undefined];
}

/** Work out a Chinese numeral below ten thousand. */
export function chineseValue(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  for (const character of text) {
    const power = { 十: 10, 百: 100, 千: 1000 }[character];
    if (power) {
      total += (digit ?? (total === 0 ? 1 : 0)) * power;
      digit = undefined;
    } else {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = character === '两' ? 2 : Math.max(0, chineseDigits.indexOf(character) - 1);
    }
  }
  return total + (digit ?? 0);
}

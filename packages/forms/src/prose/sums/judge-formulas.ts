import type { Figure } from './find-figures.js';
import type { Sentence } from './sentences-of.js';
import type { Statement } from './statement.js';

const term = String.raw`\d[\d,]*(?:\.\d+)?(?![\d.])(?:\p{sc=Han}{0,2})`;
const sum = (fewest: number) => String.raw`${term}(?:\s*\+\s*${term}){${fewest - 1},}`;
/** No part of a number before; else each piece of a long one would be tried. */
const starts = String.raw`(?<![\d.]|\d,)`;
const ends = String.raw`(?=\s*(?:[,;:。!?)]|$))`;
/** `254条(147+75+5)`; two terms alone in brackets may be the name of something: 9类(1+3). */
const inBrackets = new RegExp(String.raw`${starts}(${term})\s*\(\s*(${sum(3)})\s*\)`, 'gu');
/** `254=147+107`. */
const behind = new RegExp(String.raw`${starts}(${term})\s*=\s*(${sum(2)})${ends}`, 'gu');
/** `147+107=254`. */
const before = new RegExp(String.raw`${starts}(?<!\+\s*)(${sum(2)})\s*=\s*(${term})${ends}`, 'gu');
const about = /[约近超逾达.\d+\-×*/“"]/u;

/** Judge the sums that a sentence writes out as formulas. */
export function judgeFormulas({ text, start }: Sentence): Statement[] {
  if (!text.includes('+')) return [];
  return [
    ...[inBrackets, behind].flatMap((pattern) => found(text, pattern, 1)),
    ...found(text, before, 2),
  ].map(({ total, parts }) =>
    judge(
      shift(total, start),
      parts.map((part) => shift(part, start)),
    ),
  );
}

interface Formula {
  total: Figure;
  parts: Figure[];
}

function found(text: string, pattern: RegExp, totalAt: 1 | 2): Formula[] {
  return [...text.matchAll(pattern)].flatMap((match): Formula[] => {
    if (about.test(text.charAt(match.index - 1))) return [];
    const [total, parts] = totalAt === 1 ? [match[1]!, match[2]!] : [match[2]!, match[1]!];
    const from = (piece: string) => match.index + match[0].lastIndexOf(piece);
    const at = totalAt === 1 ? match.index : from(total);
    return [{ total: figuresIn(total, at)[0]!, parts: figuresIn(parts, from(parts)) }];
  });
}

function figuresIn(text: string, at: number): Figure[] {
  return [...text.matchAll(new RegExp(term, 'gu'))].map(({ 0: printed, index }) => {
    const digits = /^[\d,.]+/u.exec(printed)![0];
    return {
      kind: 'count',
      start: at + index,
      end: at + index + printed.length,
      value: Number(digits.replace(/,/gu, '')),
      printed: digits,
      tolerance: 0,
      step: 1,
      approximate: false,
      unit: printed.slice(digits.length),
      label: '',
      sentence: 0,
      segment: 0,
      depth: 0,
    };
  });
}

function shift(figure: Figure, by: number): Figure {
  return { ...figure, start: figure.start + by, end: figure.end + by, sentence: by };
}

function judge(total: Figure, parts: Figure[]): Statement {
  const come = parts.reduce((all, { value }) => all + value, 0);
  const holds = Math.abs(come - total.value) < 1e-6;
  return {
    verdict: holds ? 'holds' : 'broken',
    stated: total.value,
    found: come,
    formula: `${total.printed} ${holds ? '=' : '≠'} ${parts.map(({ printed }) => printed).join(' + ')}`,
    figures: [total, ...parts].sort((a, b) => a.start - b.start),
  };
}

import { readNumber } from './read-number.js';

/** A line before the first section, with what is known of it besides its words. */
export interface TitleLine {
  text: string;
  /** It is centred, or bold throughout. */
  marked: boolean;
  /** It follows the line before at once. */
  joined: boolean;
}

/** The lines of a title; `end` is exclusive. */
export interface TitleRange {
  start: number;
  end: number;
}

/**
 * Find the document's title among the lines before its first section: a year, the name of a kind
 * of document, a centred or first line speak for it, sentences and dates against it. A title may
 * be two lines, as `云溪县人民政府` and `2023年工作报告`.
 */
export function findTitle(lines: TitleLine[]): TitleRange | undefined {
  const rates = lines.map(({ text, marked }, index) => rate(text.trim(), marked, index === 0));
  const best = Math.max(0, ...rates);
  if (best === 0 || (best === 1 && lines.length > 1)) return undefined;
  const start = rates.indexOf(best);
  if (startsBefore(lines, rates, start)) return { start: start - 1, end: start + 1 };
  return { start, end: start + (endsAfter(lines, rates, start) ? 2 : 1) };
}

const kinds =
  '报告|報告|通知|公告|决定|決定|意见|意見|办法|辦法|方案|总结|總結|规定|規定|年报|年報|[Rr]eport';
const kindAtEnd = new RegExp(`(?:${kinds})(?:[(（][^()（）]*[)）])?$`, 'u');
const year = /[12]\d{3}\s*年|[〇零一二三四五六七八九]{4}年/u;

/** How much a line looks like a title; below 0 it cannot be one. */
function rate(text: string, marked: boolean, first: boolean): number {
  if (text.length < 4 || text.length > 80) return -1;
  if (/[。；;！？|\t>»:：]|[,，、!?]$/u.test(text) || readNumber(text) || isDate(text)) return -1;
  let sum = first ? 1 : 0;
  if (marked) sum += 2;
  if (year.test(text)) sum += 3;
  if (kindAtEnd.test(text)) sum += 3;
  return Math.max(0, /[,，、]/u.test(text) ? sum - 1 : sum);
}

function isDate(text: string): boolean {
  return /^[\d\s年月日:./\-—〔〕[\]号號第]+$/u.test(text);
}

/** A name has no figures or spaces and is no title itself; four characters are a menu's label. */
function isName(text: string): boolean {
  return /^[\p{Script=Han}()（）]{5,}$/u.test(text) && !kindAtEnd.test(text);
}

/** The agency's name stands on the line before. */
function startsBefore(lines: TitleLine[], rates: number[], at: number): boolean {
  const [before, title] = [lines[at - 1], lines[at]!];
  if (!before || !title.joined || before.text.length > 30 || rates[at - 1]! < 0) return false;
  if (before.marked && title.marked) return true;
  const split = /^(?:[12]\d{3}|[二〇]|关于|關於)/u.test(title.text.trim());
  const alone = rates.slice(0, at - 1).every((rate) => rate < 0);
  return split && alone && isName(before.text.trim());
}

/** The title runs over to the line behind. */
function endsAfter(lines: TitleLine[], rates: number[], at: number): boolean {
  const next = lines[at + 1];
  if (!next?.joined || rates[at + 1]! < 3 || year.test(next.text)) return false;
  return !kindAtEnd.test(lines[at]!.text.trim());
}

import { hasLoneBracket } from './has-lone-bracket.js';
import { readNumber } from './read-number.js';

/** A line before the first section, with what is known of it besides its words. */
export interface TitleLine {
  text: string;
  /** It is centred, or bold throughout. */
  marked: boolean;
  /** It follows the line before at once. */
  joined: boolean;
  /** It was full, and the next line goes on, as in a paragraph. */
  full?: boolean | undefined;
}

/** The lines of a title; `end` is exclusive. */
export interface TitleRange {
  start: number;
  end: number;
}

/** A title in large print breaks into no more lines than this. */
const mostLines = 3;

/**
 * Find the document's title among the lines before its first section: a year, the name of a kind
 * of document, a centred or first line speak for it, sentences and dates against it. A title may
 * be several lines, as `云溪县人民政府` and `2023年工作报告`, or break wherever a line was full, as
 * `云溪县2023` and `年工作报告`.
 */
export function findTitle(lines: TitleLine[]): TitleRange | undefined {
  const rates = lines.map(({ text, marked }, index) => rate(text.trim(), marked, index === 0));
  const least = lines.length > 1 ? 2 : 1;
  const found = rates.flatMap((rate, at) => {
    // A label of a menu may stand above a title; one in words with spaces goes on where it breaks.
    if (rate < 1 || (rate < least && !/[a-z]$/u.test(lines[at]!.text.trim()))) return [];
    const range = widen(lines, rates, at);
    const whole = kindAtEnd.test(textOf(lines, range.start, range.end));
    // A full line that does not come to the name of a kind is a piece of a sentence.
    if (!whole && lines.slice(range.start, range.end).some(({ full }) => full)) return [];
    // What only several lines come to counts for each of them.
    const sum = whole && !kindAtEnd.test(lines[at]!.text.trim()) ? rate + kindCounts : rate;
    return sum < least ? [] : [{ ...range, sum }];
  });
  const best = found.reduce<(typeof found)[0] | undefined>(
    (one, other) => (one && one.sum >= other.sum ? one : other),
    undefined,
  );
  return best && { start: best.start, end: best.end };
}

/** Take in the lines around one that belong to the same title. */
function widen(lines: TitleLine[], rates: number[], at: number): TitleRange {
  let start = at;
  let end = at + 1;
  // The end of a broken title may be centred, and look more like one than its beginning.
  if (!year.test(lines[at]!.text) && rates[at - 1]! >= 3 && runsOn(lines, at - 1, at)) start--;
  while (end - start < mostLines && runsOn(lines, start, end)) end++;
  if (startsBefore(lines, rates, start, end)) start--;
  const next = lines[end];
  const dated = year.test(textOf(lines, start, end));
  if (!dated && next?.joined && yearAlone.test(next.text.trim())) end++;
  return { start, end };
}

const kinds =
  '报告|報告|报表|報表|通知|公告|决定|決定|意见|意見|办法|辦法|方案|总结|總結|规定|規定|年报|年報|[Rr]eport';
const kindAtEnd = new RegExp(`(?:${kinds})(?:[(（][^()（）]*[)）])?$`, 'u');
const year = /[12]\d{3}\s*年|[〇零一二三四五六七八九]{4}年/u;

const longest = 80;
/** How a sentence on the report begins. */
const beginning = /^(?:本|根据|根據|按照|依据|依據|为了|為了|现将|現將)/u;
/** What the name of a kind of document at the end of a line counts. */
const kindCounts = 3;
const nonTitle = /[。；;！？|\t>»:：]|[,，、!?]$/u;

/** A year on a line of its own below the title. */
const yearAlone = /^[(（]?(?:[12]\d{3}|[〇零一二三四五六七八九]{4})\s*年度?[)）]?$/u;

/** How much a line looks like a title; below 0 it cannot be one. */
function rate(text: string, marked: boolean, first: boolean): number {
  if (text.length < 4 || text.length > longest) return -1;
  if (nonTitle.test(text) || readNumber(text) || isDate(text) || hasLoneBracket(text)) return -1;
  if (!marked && beginning.test(text) && !kindAtEnd.test(text)) return -1;
  let sum = first ? 1 : 0;
  if (marked) sum += 2;
  if (year.test(text)) sum += 3;
  if (kindAtEnd.test(text)) sum += kindCounts;
  return Math.max(0, /[,，、]/u.test(text) ? sum - 1 : sum);
}

function isDate(text: string): boolean {
  return /^[\d\s年月日:./\-—〔〕[\]号號第]+$/u.test(text);
}

/** A name has no figures or spaces and is no title itself; four characters are a menu's label. */
function isName(text: string): boolean {
  return /^[\p{Script=Han}()（）]{5,}$/u.test(text) && !kindAtEnd.test(text);
}

/** The agency's name stands on the line before, or the beginning of what broke there. */
function startsBefore(lines: TitleLine[], rates: number[], at: number, end: number): boolean {
  const [before, title] = [lines[at - 1], lines[at]!];
  if (!before || !title.joined || before.text.length > 30 || rates[at - 1]! < 0) return false;
  const [name, text] = [before.text.trim(), title.text.trim()];
  if (/(?:^|\D)[12]\d{3}$/u.test(name) && text.startsWith('年')) return true;
  if (before.marked && title.marked) return true;
  const alone = rates.slice(0, at - 1).every((rate) => rate < 0);
  if (!alone || !isName(name)) return false;
  // What is broken behind is broken at the same width before.
  const broken = end - at > 1 && Math.abs(name.length - text.length) <= 2;
  return broken || /^(?:[12]\d{3}|[二〇]|关于|關於)/u.test(text);
}

/** The title runs over to the line behind, which ends in the name of a kind, or the next does. */
function runsOn(lines: TitleLine[], start: number, end: number): boolean {
  const [text, next, third] = [textOf(lines, start, end), lines[end], lines[end + 1]];
  if (!next?.joined || kindAtEnd.test(text) || !isPiece(next.text) || year.test(next.text)) {
    return false;
  }
  const whole = text + next.text.trim();
  if (whole.length > longest) return false;
  if (kindAtEnd.test(whole)) return true;
  return (
    end - start + 1 < mostLines &&
    third?.joined === true &&
    isPiece(third.text) &&
    !year.test(third.text) &&
    kindAtEnd.test(whole + third.text.trim())
  );
}

function textOf(lines: TitleLine[], start: number, end: number): string {
  const pieces = lines.slice(start, end).map(({ text }) => text.trim());
  return pieces.join('');
}

/** A piece of a title has no signs of a sentence, and is no heading. */
function isPiece(text: string): boolean {
  const piece = text.trim();
  if (piece === '' || nonTitle.test(piece) || /^(?:[IVXLC]+|[A-Z]|\d+)\.\s/u.test(piece))
    return false;
  return readNumber(piece) === undefined;
}

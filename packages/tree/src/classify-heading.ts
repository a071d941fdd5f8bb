import type { PrintedNumber } from './nodes.js';
import type { NumberedLine } from './read-number.js';
import { readNumber } from './read-number.js';

/** A numbered line read as a heading; the parts in order are the whole line, spaces aside. */
export interface HeadingReading {
  number: PrintedNumber;
  /** The level that the number marks (see `readNumber`). */
  level: number;
  title: string;
  /** What parts the title from the text it runs into; '' where nothing follows. */
  runIn: string;
  /** The text that a run-in heading runs into, else ''. */
  rest: string;
}

/** A title of this many characters is long for its level. */
const longest = [60, 60, 50, 40, 40, 40];
const longestRunIn = 32;
const longestBeforeColon = 16;

/**
 * Read a numbered line as a heading, if its words look like a title and not like a sentence.
 * Run-in headings are split: `(一)加强组织领导。根据…` is the title 加强组织领导 and its text.
 */
export function classifyHeading(
  line: string,
  numbered: NumberedLine | undefined = readNumber(line),
): HeadingReading | undefined {
  if (!numbered) return undefined;
  const { number, level } = numbered;
  const text = numbered.rest.trimEnd();
  const parts = readTitle(text, level) ?? readRunIn(text, level);
  return parts && { number, level, ...parts };
}

type Parts = Pick<HeadingReading, 'title' | 'runIn' | 'rest'>;

/** A whole line: short, no sentence inside, at most one full stop or colon, at its end. */
function readTitle(text: string, level: number): Parts | undefined {
  const words = text.replace(/[。:：]$/u, '');
  if (words.length < 2 || words.length > longest[level]!) return undefined;
  if (/[。；;！？!?:：]/u.test(words) || /[,，、|\t]$/u.test(text) || isCount(words))
    return undefined;
  const stopped = words.length < text.length && text.endsWith('。');
  if (stopped && (level === 0 || (level >= 3 && /[,，]/u.test(words)))) return undefined;
  if (stopped && words.length > longestRunIn) return undefined;
  return { title: text, runIn: '', rest: '' };
}

function readRunIn(text: string, level: number): Parts | undefined {
  const match = /^([^。:：；;！？!?|\t]+)([。:：])(\s*)(?=\S)/u.exec(text);
  if (!match) return undefined;
  const title = match[1]!.trimEnd();
  const most = match[2] === '。' ? longestRunIn : longestBeforeColon;
  if (title.length < 2 || title.length > most || isCount(title)) return undefined;
  if (match[2] !== '。' && (level > 2 || /[,，]/u.test(title))) return undefined;
  if ((title.match(/[,，]/gu)?.length ?? 0) > 2) return undefined;
  return { title, runIn: match[2]!, rest: text.slice(match[0].length) };
}

/** A number with its counting word makes a statement: 收到申请3件. */
function isCount(words: string): boolean {
  return /[\d０-９]\s*[余多]?[万亿]?(?:人次|[件条條份篇宗元%％])/u.test(words);
}

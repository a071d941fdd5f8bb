import { trimEndWhere } from '@gouji/tree';
import type { Leaf } from '../form/expand.js';
import { literal } from '../text/literal.js';
import { plain } from '../text/plain.js';

/** What is doubtful about the words of a cell. */
export type WordsFault = 'blank' | 'not-a-date' | 'not-a-url' | 'not-a-choice' | 'two-choices';

/** Words as the value of their cell: lines joined, dates as YYYY-MM-DD, choices as the form has them. */
export function coerceWords(
  text: string,
  { type, choices }: Pick<Leaf, 'type' | 'choices'>,
): { value: string | null; fault?: WordsFault | undefined } {
  const value = text.trim().replace(/\s*\n\s*/gu, joinLines);
  if (type === 'date') return readDate(value);
  if (type === 'url') return isAddress(value) ? { value } : { value, fault: 'not-a-url' };
  return type === 'choice' ? readChoice(value, choices) : { value };
}

/** Words broken over lines have a space between them, Chinese characters none. */
function joinLines(_: string, at: number, whole: string): string {
  return /\p{Script=Han}/u.test(whole[at - 1] ?? '') ? '' : ' ';
}

const date = /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/u;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/iu;
const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function readDate(value: string): { value: string; fault?: WordsFault } {
  const found = dateParts(plain(value));
  if (!found || !isDay(...found)) return { value, fault: 'not-a-date' };
  const [year, month, day] = found.map((part) => String(part).padStart(2, '0'));
  return { value: `${year}-${month}-${day}` };
}

function dateParts(text: string): [year: number, month: number, day: number] | undefined {
  const figures = date.exec(text);
  if (figures) return [Number(figures[1]), Number(figures[2]), Number(figures[3])];
  const [, day, month, year] = dayFirst.exec(text) ?? [];
  if (month !== undefined) return [Number(year), monthOf(month), Number(day)];
  const [, first, second, last] = monthFirst.exec(text) ?? [];
  return first === undefined ? undefined : [Number(last), monthOf(first), Number(second)];
}

/** 0 where it is no month. */
function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isDay(year: number, month: number, day: number): boolean {
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** An address with or without its scheme; spaces and other scripts stand in none. */
function isAddress(value: string): boolean {
  const bare = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+(?::\d+)?)(?:[/?#][!-~]*)?$/iu.exec(
    plain(value),
  );
  return bare !== null && /[a-z]/iu.test(bare[1]!);
}

const ticks = '☑☒✓✔√■●◉⊙';
const boxes = '□☐○〇◯';

/**
 * Read the choice that a cell prints: one word alone, or the word beside the tick in a row of boxes
 * (`☑是 □否`, `是√ 否`, `(√)是 ( )否`). Nothing ticked gives null.
 */
function readChoice(
  value: string,
  choices: readonly string[],
): { value: string | null; fault?: WordsFault } {
  const text = plain(value)
    .replace(/[[(【]\s*[xXvV√✓✔☑■]\s*[\])】]/gu, '☑')
    .replace(/[[(【]\s*[\])】]/gu, '□')
    .replace(/\s+/gu, '');
  const bare = trimEndWhere(text.replace(/[[(【][^[\](){}【】]*[\])】]/gu, ''), /[。.;,]/u);
  const alone = choices.find((choice) => [text, bare].includes(squeeze(choice)));
  if (alone !== undefined) return { value: alone };
  const marks = markedWords(text, choices);
  const ticked = choices.filter((choice) => marks.get(choice) === 'ticked');
  if (ticked.length === 1) return { value: ticked[0]! };
  if (ticked.length > 1) return { value, fault: 'two-choices' };
  const listed = choices.length > 1 && choices.every((choice) => marks.has(choice));
  const boxed = [...marks.values()].includes('boxed');
  return listed || boxed ? { value: null, fault: 'blank' } : { value, fault: 'not-a-choice' };
}

function squeeze(choice: string): string {
  return plain(choice).replace(/\s+/gu, '');
}

type Mark = 'ticked' | 'boxed' | 'plain';

/** The mark beside each choice; marks stand before the words where the first one does. */
function markedWords(text: string, choices: readonly string[]): Map<string, Mark> {
  const longest = [...choices].sort((a, b) => b.length - a.length);
  const any = longest.map((choice) => literal(squeeze(choice)));
  const mark = `[${ticks}${boxes}]`;
  const before = new RegExp(`^${mark}`, 'u').test(text);
  const pattern = before ? `(${mark}*)(${any.join('|')})` : `(${any.join('|')})(${mark}*)`;
  const marks = new Map<string, Mark>();
  for (const found of text.matchAll(new RegExp(pattern, 'gu'))) {
    const [word, sign] = before ? [found[2]!, found[1]!] : [found[1]!, found[2]!];
    const choice = choices.find((each) => squeeze(each) === word)!;
    if (marks.has(choice)) continue;
    const ticked = [...sign].some((character) => ticks.includes(character));
    marks.set(choice, ticked ? 'ticked' : sign === '' ? 'plain' : 'boxed');
  }
  return marks;
}

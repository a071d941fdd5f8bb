import type { Fact, Place } from '@gouji/tree';
import { commonPath } from '../check/problem-text.js';
import type { FactDefinition } from '../form/definition.js';
import type { Form } from '../form/expand.js';
import { plain } from '../text/fold.js';

/** A number in prose, tied to the cells that its words may mean. */
export interface StatedFact extends Fact {
  /** Each entry is a list of canonical paths to be added up. */
  means: string[][];
  /** Half of the last digit stated, for rounded numbers such as 2.5万. */
  tolerance: number;
}

/** A paragraph of the report with where it stands. */
export interface Paragraph {
  section: string | null;
  text: string;
  place: Place | undefined;
  /** The paragraph stands on one line of the source, so that columns can be counted in it. */
  oneLine?: boolean | undefined;
}

const quantity =
  /(?<before>约|近|超过|逾|共约)?(?<number>\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)(?<more>余|多)?(?<scale>万|亿)?(?<more2>余|多)?(?=(?<unit>\p{sc=Han}{1,2})?)(?=(?<after>\p{sc=Han}{0,2}?(?:以上|左右))?)/gu;
/** What makes a number no count of things: a range, a share, a date, an ordinal. */
const notACount = /[第〔(（\d.:/\-~至]$|[a-zA-Z]$/u;

/**
 * Find the numbers of a report's prose that its form ties to cells.
 * @param year the report's year: a sentence that names another year speaks of that
 */
export function readFacts(paragraphs: Paragraph[], form: Form, year: number | null): StatedFact[] {
  return paragraphs.flatMap((paragraph) => {
    const text = plain(paragraph.text);
    const facts: StatedFact[] = [];
    let start = 0;
    for (const sentence of text.split(/(?<=[。!?\n])/u)) {
      facts.push(...sentenceFacts(sentence, start, paragraph, form, year));
      start += sentence.length;
    }
    return facts;
  });
}

function sentenceFacts(
  sentence: string,
  start: number,
  paragraph: Paragraph,
  form: Form,
  year: number | null,
): StatedFact[] {
  const facts: StatedFact[] = [];
  let end = 0;
  for (const match of sentence.matchAll(quantity)) {
    const words = sentence.slice(end, match.index);
    end = match.index + match[0].length;
    if (!isCount(sentence, match, words)) continue;
    const before = sentence.slice(0, match.index);
    if (isAside(before, form, year)) continue;
    const unit = match.groups!.unit;
    const pattern = form.definition.facts?.find((each) => says(each, before, words, unit));
    if (pattern) facts.push(makeFact(match, pattern, words, start, paragraph));
  }
  return facts;
}

function isCount(sentence: string, match: RegExpMatchArray, words: string): boolean {
  const after = sentence.slice(match.index! + match.groups!.number!.length);
  return !notACount.test(words) && !/^[%‰~至年月日号]/u.test(after);
}

/** The words before a number turn it to a part, to another year or to another thing. */
function isAside(before: string, { definition }: Form, year: number | null): boolean {
  const clause = clauseOf(before);
  if (definition.factsUnless?.some((word) => clause.includes(word))) return true;
  const part = before.split(';').pop()!;
  if (definition.factsParts?.some((word) => part.includes(word))) return true;
  const named = [...before.matchAll(/((?:19|20)\d{2})年/gu)].pop()?.[1];
  return named !== undefined && year !== null && Number(named) !== year;
}

function clauseOf(text: string): string {
  return text.split(/[,;:]/u).pop()!;
}

function makeFact(
  match: RegExpMatchArray,
  pattern: FactDefinition,
  words: string,
  start: number,
  { section, place, text, oneLine }: Paragraph,
): StatedFact {
  const groups = match.groups!;
  const unit = pattern.units.find((each) => groups.unit!.startsWith(each))!;
  const scale = { 万: 1e4, 亿: 1e8 }[groups.scale ?? ''] ?? 1;
  const decimals = groups.number!.split('.')[1]?.length ?? 0;
  const quote = (clauseOf(words) + match[0] + unit).trim();
  const offset = start + match.index! + match[0].length + unit.length - quote.length;
  const countable = oneLine && place && 'line' in place && plain(text).length === text.length;
  return {
    section,
    path: commonPath(pattern.means[0]!),
    value: Math.round(Number(groups.number!.replace(/,/gu, '')) * scale * 1e6) / 1e6,
    unit,
    approximate: Boolean(groups.before ?? groups.more ?? groups.more2 ?? groups.after),
    quote,
    place: countable ? { line: place.line, column: place.column + offset } : place,
    means: pattern.means,
    tolerance: scale > 1 ? scale / 10 ** decimals / 2 : 0,
  };
}

/**
 * Tell whether the words before a number say what a pattern asks for: its words in order, the
 * last of them close to the number, nothing in the clause that turns it to something else.
 */
function says(
  pattern: FactDefinition,
  before: string,
  words: string,
  unit: string | undefined,
): boolean {
  if (!unit || !pattern.units.some((each) => unit.startsWith(each))) return false;
  if (pattern.subject && !pattern.subject.some((word) => before.includes(word))) return false;
  if (pattern.unless?.some((word) => clauseOf(before).includes(word))) return false;
  const clause = words.split(';').pop()!;
  let at = 0;
  for (const place of pattern.say) {
    const found = place
      .map((word) => ({ from: clause.indexOf(word, at), word }))
      .filter(({ from }) => from >= 0)
      .sort((a, b) => a.from - b.from || b.word.length - a.word.length)[0];
    if (!found) return false;
    at = found.from + found.word.length;
  }
  return clause.length - at <= reach && !/[,、:]/u.test(clause.slice(at));
}

/** Characters that may stand between the last word of a pattern and the number: 总数共计为. */
const reach = 8;

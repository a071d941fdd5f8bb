import type { Fact, Place, Value } from '@gouji/tree';
import { numberAt } from '../check/number-at.js';
import { commonPath } from '../check/problem-text.js';
import { moneyPower } from '../coerce/money.js';
import type { FactDefinition } from '../form/definition.js';
import type { Form } from '../form/expand.js';
import { plain } from '../text/plain.js';
import { splitAfter } from '../text/split-after.js';
import { type FoundNumber, findNumbers } from './find-numbers.js';
import { findWords } from './find-words.js';
import { isMadeOf } from './is-made-of.js';

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

/**
 * Find the numbers of a report's prose that its form ties to cells.
 * @param year the report's year: a sentence that names another year speaks of that
 * @param values the cells: of several meanings, a fact is filed under one that agrees
 */
export function readFacts(
  paragraphs: Paragraph[],
  form: Form,
  year: number | null,
  values: Record<string, Value> = {},
): StatedFact[] {
  const facts: StatedFact[] = [];
  if (!form.definition.facts) return facts;
  for (const paragraph of paragraphs) {
    let start = 0;
    for (const sentence of splitAfter(plain(paragraph.text), '。!?\n')) {
      facts.push(...sentenceFacts(sentence, start, { paragraph, form, year, values }));
      start += sentence.length;
    }
  }
  return facts;
}

interface Context {
  paragraph: Paragraph;
  form: Form;
  year: number | null;
  values: Record<string, Value>;
}

function sentenceFacts(sentence: string, start: number, context: Context): StatedFact[] {
  const patterns = context.form.definition.facts ?? [];
  const facts = zeroFacts(sentence, start, patterns, context);
  let end = 0;
  for (const number of findNumbers(sentence)) {
    const words = sentence.slice(end, number.start);
    end = number.end;
    if (!('value' in number) || !patterns.some((each) => counts(each, number.unit))) continue;
    const before = sentence.slice(0, number.start);
    if (isAside(before, context)) continue;
    const pattern = patterns.find((each) => says(each, before, words, number.unit, context.form));
    if (!pattern) continue;
    const unit = pattern.units.find((each) => number.unit.startsWith(each))!;
    const money = moneyPower(unit) !== undefined;
    const quote = clauseOf(words) + sentence.slice(number.start, number.end) + unit;
    const stated = money ? inCellUnit(number, unit, pattern, context.form) : counted(number, unit);
    if (stated)
      facts.push(makeFact(stated, quote, start + number.end + unit.length, pattern, context));
  }
  return facts;
}

/** Clauses that say that there is none: 未收到政府信息公开申请. */
function zeroFacts(
  sentence: string,
  start: number,
  patterns: FactDefinition[],
  context: Context,
): StatedFact[] {
  const facts: StatedFact[] = [];
  const able = patterns.filter(({ zero }) => zero?.every((words) => hasAny(sentence, words)));
  if (able.length === 0) return facts;
  let at = 0;
  for (const clause of splitAfter(sentence, ',;:。!?')) {
    const before = sentence.slice(0, at + clause.length);
    for (const pattern of able) {
      const found = pattern.zero && findWords(clause, pattern.zero, pattern.between);
      if (!found || !noneEnds.test(clause.slice(found.to)) || isAside(before, context)) continue;
      if (pattern.unless?.some((word) => clause.slice(0, found.to).includes(word))) continue;
      if (isOther(clause.slice(0, found.from), context.form)) continue;
      const stated = { value: 0, unit: null, approximate: false, tolerance: 0 };
      facts.push(
        makeFact(stated, clause.slice(0, found.to), start + at + found.to, pattern, context),
      );
    }
    at += clause.length;
  }
  return facts;
}

function hasAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

/** Words that may follow what there is none of; anything else tells of some kind of it only. */
const noneEnds =
  /^(?:案件|情况|事项|件|要求|现象|的|发生|\s)*(?:$|[,;:。!?、)”]|和|及|与|或|以及|也|且|\d)/u;

/** The words before a number turn it to a part, to another year or to another thing. */
function isAside(before: string, { form: { definition }, year }: Context): boolean {
  const clause = clauseOf(before);
  if (definition.factsUnless?.some((word) => clause.includes(word))) return true;
  const part = before.split(';').pop()!;
  if (definition.factsParts?.some((word) => part.includes(word))) return true;
  const named = [...before.matchAll(/((?:19|20)\d{2})年/gu)].pop()?.[1];
  return named !== undefined && year !== null && Number(named) !== year;
}

/** The body that acts is another than the one that reports: 县教育局受理. */
function isOther(words: string, { definition: { factsOthers } }: Form): boolean {
  if (!factsOthers) return false;
  const actor = words.replace(/^(?:\d{4}年|全年|年)?(?:度)?[,、\s]*/u, '');
  if (factsOthers.except?.some((word) => actor.startsWith(word))) return false;
  const begins = factsOthers.begins.some((word) => actor.startsWith(word));
  return begins && factsOthers.holds.some((word) => actor.includes(word));
}

/** A comma inside a number parts nothing. */
function clauseOf(text: string): string {
  return text.split(/[;:]|,(?!\d{3})|(?<!\d),/u).pop()!;
}

interface Stated {
  value: number;
  unit: string | null;
  approximate: boolean;
  /** Half of the last digit stated; 0 for a count. */
  tolerance: number;
}

function counted(number: FoundNumber, unit: string): Stated {
  return { ...number, unit, tolerance: number.scale > 1 ? lastDigit(number) / 2 : 0 };
}

function lastDigit({ scale, decimals }: FoundNumber): number {
  return scale / 10 ** decimals;
}

/** Convert an amount to the unit of the cell that it is compared with. */
function inCellUnit(
  number: FoundNumber,
  unit: string,
  { means }: FactDefinition,
  form: Form,
): Stated | undefined {
  const cellUnit = form.byPath.get(means[0]![0]!)?.unit;
  const [from, to] = [moneyPower(unit), moneyPower(cellUnit)];
  if (from === undefined || to === undefined) return undefined;
  const factor = 10 ** (from - to);
  const value = Math.round(number.value * factor * 1e8) / 1e8;
  return { ...number, value, unit: cellUnit!, tolerance: (lastDigit(number) * factor) / 2 };
}

function makeFact(
  stated: Stated,
  words: string,
  end: number,
  { means }: FactDefinition,
  { paragraph: { section, place, text, oneLine }, values }: Context,
): StatedFact {
  const quote = words.replace(/^(?:\p{sc=Han}{1,2}、)?[\s、,。;:!?)”’》】]*/u, '');
  const countable = oneLine && place && 'line' in place && plain(text).length === text.length;
  const { value, unit, approximate, tolerance } = stated;
  const agreeing = means.find((paths) => {
    const sum = paths.reduce((total, path) => total + (numberAt(values, path) ?? Number.NaN), 0);
    return Math.abs(sum - value) <= tolerance;
  });
  return {
    section,
    path: commonPath(agreeing ?? means[0]!),
    value,
    unit,
    approximate,
    quote,
    place: countable ? { line: place.line, column: place.column + end - quote.length } : place,
    means,
    tolerance,
  };
}

function counts({ units }: FactDefinition, unit: string): boolean {
  return units.some((each) => unit.startsWith(each));
}

/**
 * Tell whether the words before a number say what a pattern asks for: its words in order, the
 * last of them close to the number, nothing in the clause that turns it to something else.
 */
function says(
  pattern: FactDefinition,
  before: string,
  words: string,
  unit: string,
  form: Form,
): boolean {
  if (!counts(pattern, unit)) return false;
  if (pattern.subject && !pattern.subject.some((word) => before.includes(word))) return false;
  if (pattern.unless?.some((word) => clauseOf(before).includes(word))) return false;
  const clause = words.split(';').pop()!;
  const found = findWords(clause, pattern.say, pattern.between);
  if (!found || isOther(clauseOf(clause.slice(0, found.from)), form)) return false;
  const tail = clause.slice(found.to);
  if (pattern.between) return isMadeOf(tail, pattern.between);
  return tail.length <= reach && !/[,、:]/u.test(tail);
}

/** Characters that may stand between the last word of a pattern and the number: 总数共计为. */
const reach = 8;

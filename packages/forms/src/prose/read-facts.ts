import type { Value } from '@gouji/tree';
import { commonPath } from '../check/problem-text.js';
import { sumAt } from '../check/sum-at.js';
import { moneyPower } from '../coerce/money.js';
import type { Form } from '../form/expand.js';
import type { FactDefinition } from '../form/prose-definition.js';
import { splitAfter } from '../text/split-after.js';
import { cellsOfFact } from './cells-of-fact.js';
import { clauseOf } from './clause-of.js';
import { type FoundNumber, findNumbers } from './find-numbers.js';
import { findWords } from './find-words.js';
import { type FactIndex, indexFacts } from './index-facts.js';
import { mayHoldNumbers } from './may-hold-numbers.js';
import { type Paragraph, placeIn } from './paragraph.js';
import { says } from './says.js';
import { type Scope, scopeOf } from './scope-of.js';
import type { StatedFact } from './stated-fact.js';

/** What the numbers of prose are tied to. */
export interface FactContext {
  form: Form;
  /** The report's year: a sentence that names another year speaks of that. */
  year: number | null;
  /** The report's agency: what another body counts is no value of the form. */
  agency: string | null;
  /** The cells: of several meanings, a fact is filed under one that agrees. */
  values: Readonly<Record<string, Value>>;
}

/** Find the numbers of a report's prose that its form ties to cells, or names where no cell is. */
export function readFacts(paragraphs: readonly Paragraph[], context: FactContext): StatedFact[] {
  const patterns = context.form.definition.facts ?? [];
  if (patterns.length === 0) return [];
  const index = indexFacts(patterns);
  const facts: StatedFact[] = [];
  for (const paragraph of paragraphs) {
    const { plain } = paragraph;
    if (!mayHoldNumbers(plain) && !index.mayDeny(plain)) continue;
    const own: Context = { ...context, paragraph, index };
    let start = 0;
    for (const sentence of splitAfter(plain, '。!?\n')) {
      addFacts(sentence, start, own, facts);
      start += sentence.length;
    }
  }
  return facts;
}

interface Context extends FactContext {
  paragraph: Paragraph;
  index: FactIndex;
}

function addFacts(sentence: string, start: number, context: Context, facts: StatedFact[]): void {
  if (context.index.mayDeny(sentence)) addZeros(sentence, start, context, facts);
  const numbers = findNumbers(sentence);
  numbers.forEach((number, index) => {
    if (number.kind === 'other') return;
    const from = numbers[index - 1]?.end ?? 0;
    const fact = tie(sentence, number, from, start, context);
    if (fact) facts.push(fact);
  });
}

function tie(
  sentence: string,
  number: FoundNumber,
  from: number,
  start: number,
  context: Context,
): StatedFact | undefined {
  const patterns = context.index.ofUnit(number.unit);
  if (patterns.length === 0) return undefined;
  const before = sentence.slice(0, number.start);
  const clause = clauseOf(before);
  const words = sentence.slice(from, number.start);
  const own = words.slice(words.lastIndexOf(';') + 1);
  for (const pattern of patterns) {
    const unit = unitOf(number, pattern);
    if (unit === undefined) continue;
    const unitEnd = number.unitAt + unit.length;
    const behind = pattern.after ? wordsBehind.exec(sentence.slice(unitEnd))![0] : '';
    const { heading } = context.paragraph;
    const said = says(pattern, { heading, before, clause, own, behind });
    if (!said) continue;
    const scope = scopeOf({ before, clause }, said.actor, pattern, context);
    const stated = measure(number, unit, pattern, context.form);
    if (scope === 'other' || !stated) continue;
    const end = unitEnd + said.reach;
    const quote = clauseOf(words) + sentence.slice(number.start, end);
    const fact = makeFact(stated, quote, start + end, pattern, scope, context);
    return isDoubtful(fact, context) ? undefined : fact;
  }
  return undefined;
}

function unitOf({ unit }: FoundNumber, { units }: FactDefinition): string | undefined {
  for (const each of units) if (unit.startsWith(each)) return each;
  return undefined;
}

/** The words up to the end of the clause or the next number. */
const wordsBehind = /^[^,;:。!?、()\d]*/u;

/** Whose figure it is cannot be told, and the cells do not bear it out. */
function isDoubtful(
  { certain, means, value, tolerance }: StatedFact,
  { values }: Context,
): boolean {
  if (certain || means.length === 0) return false;
  return means.every((paths) => {
    const sum = sumAt(values, paths);
    return sum !== undefined && Math.abs(sum - value) > tolerance;
  });
}

/** Clauses that say that there is none: 未收到政府信息公开申请. */
function addZeros(sentence: string, start: number, context: Context, facts: StatedFact[]): void {
  const patterns = context.index.zeros.filter(({ zero }) =>
    zero!.every((words) => words.some((word) => sentence.includes(word))),
  );
  if (patterns.length === 0) return;
  let at = 0;
  for (const clause of splitAfter(sentence, ',;:。!?')) {
    const before = sentence.slice(0, at + clause.length);
    for (const pattern of patterns) {
      const found = findWords(clause, pattern.zero!, pattern.between);
      if (!found || !noneEnds.test(clause.slice(found.to))) continue;
      if (pattern.unless?.some((word) => clause.slice(0, found.to).includes(word))) continue;
      const around = { before, clause: clauseOf(before) };
      const scope = scopeOf(around, clause.slice(0, found.from), pattern, context);
      if (scope === 'other') continue;
      const stated = { value: 0, unit: null, approximate: false, tolerance: 0 };
      const quote = clause.slice(0, found.to);
      facts.push(makeFact(stated, quote, start + at + found.to, pattern, scope, context));
    }
    at += clause.length;
  }
}

/** Words that may follow what there is none of; anything else tells of some kind of it only. */
const noneEnds =
  /^(?:案件|情况|事项|件|要求|现象|的|发生|\s)*(?:$|[,;:。!?、)”]|和|及|与|或|以及|也|且|\d)/u;

interface Stated {
  value: number;
  unit: string | null;
  approximate: boolean;
  /** Half of the last digit stated; 0 for a count. */
  tolerance: number;
}

/** Read a number in the unit of the cell that it is compared with. */
function measure(
  number: FoundNumber,
  unit: string,
  pattern: FactDefinition,
  form: Form,
): Stated | undefined {
  const { value, approximate } = number;
  const last = number.scale / 10 ** number.decimals;
  const rounded = number.scale > 1 || number.decimals > 0;
  const from = moneyPower(unit);
  if (from === undefined) return { value, unit, approximate, tolerance: rounded ? last / 2 : 0 };
  const cell = pattern.means && form.byPath.get(pattern.means[0]![0]!)?.unit;
  const wanted = cell ?? pattern.unit ?? unit;
  const to = moneyPower(wanted);
  if (to === undefined) return undefined;
  const factor = 10 ** (from - to);
  const converted = Math.round(value * factor * 1e8) / 1e8;
  return { value: converted, unit: wanted, approximate, tolerance: (last * factor) / 2 };
}

function makeFact(
  stated: Stated,
  words: string,
  end: number,
  pattern: FactDefinition,
  scope: Scope,
  { paragraph, values, form }: Context,
): StatedFact {
  const quote = words.replace(/^(?:\p{sc=Han}{1,2}、)?[\s、,。;:!?)”’》】]*/u, '');
  const { value, unit, approximate, tolerance } = stated;
  const means = (pattern.means ?? []).map((paths) =>
    paths.flatMap((path) => cellsOfFact(path, form)),
  );
  const agreeing = means.find((paths) => {
    const sum = sumAt(values, paths);
    return sum !== undefined && Math.abs(sum - value) <= tolerance;
  });
  return {
    section: paragraph.section,
    path: pattern.path ?? commonPath(agreeing ?? means[0]!),
    value,
    unit,
    approximate,
    quote,
    place: placeIn(paragraph, end - quote.length),
    means,
    tolerance,
    certain: scope === 'own',
  };
}

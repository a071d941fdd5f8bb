import type { ProseGrammar } from '../../form/prose-definition.js';
import type { Figure } from './find-figures.js';
import { matches } from './matches.js';
import type { Sentence } from './sentences-of.js';
import type { Statement } from './statement.js';

type Rate = ProseGrammar['rates'][number];

/** A rate as it is called, and the words that say of what. */
interface NamedRate {
  share: Figure;
  /** 办结率, or each of 受理、办结率分别为. */
  name: string;
  subject: string;
}

/**
 * Judge the rates of a sentence: `诉求494件,办结488件,办结率98.8%`. The counts are those that the
 * form's words for the rate name, or a count and the one that follows it for what the rate is of.
 */
export function judgeRates(sentence: Sentence, grammar: ProseGrammar): Statement[] {
  return namedRates(sentence).flatMap((named): Statement[] => {
    const rate = grammar.rates.find(({ rate }) => rate.some((word) => named.name.endsWith(word)));
    const { share, name, subject } = named;
    if (!rate || share.approximate) return [];
    if (rate.unless?.some((word) => `${subject}${name}`.includes(word))) return [];
    const counts = [...sentence.earlier, ...sentence.counts].filter(
      ({ end }) => end <= share.start,
    );
    const pair = rate.whole ? namedPair(rate, counts) : followedPair(rate, named, counts);
    if (!pair || pair.whole.value <= 0) return [];
    const match = matches(share, pair.part.value / pair.whole.value);
    return match === 'nearly' ? [] : [statement(match === 'yes', share, pair.part, pair.whole)];
  });
}

function namedRates({ text, start, shares }: Sentence): NamedRate[] {
  const clauses = new Map<number, Figure[]>();
  for (const share of shares) {
    const clause = clauseStart(text, share.start - start);
    clauses.set(clause, [...(clauses.get(clause) ?? []), share]);
  }
  return [...clauses].flatMap(([from, group]) => {
    const words = text.slice(from, group[0]!.start - start);
    const match = /^(.*?)率(分别|依次)?[为是达到约:]*$/u.exec(words);
    if (!match) return [];
    if (!match[2]) return group.length === 1 ? [named(group[0]!, match[1]!)] : [];
    const names = match[1]!.split(/[、和与及]/u);
    return names.length === group.length
      ? group.map((share, index) => ({ ...named(share, names[index]!), subject: match[1]! }))
      : [];
  });
}

/** A comma between digits parts nothing; `100%和98.5%` is one clause. */
function clauseStart(text: string, end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    if (/[,;:。!?(\n]/u.test(text[at]!)) return at + 1;
    // A rate may follow another without a mark: 电话受理率为100%网上受理率为98%.
    if (text[at] === '%' && !/^%[、和与及]/u.test(text.slice(at, at + 2))) return at + 1;
  }
  return 0;
}

function named(share: Figure, words: string): NamedRate {
  return { share, name: `${words}率`, subject: words };
}

interface Pair {
  part: Figure;
  whole: Figure;
}

/** The nearest counts that the form's words name. */
function namedPair({ part: parts, whole: wholes }: Rate, counts: Figure[]): Pair | undefined {
  const labelled = (words: string[]) =>
    counts.findLast(({ label }) => words.some((word) => label.includes(word)));
  const part = labelled(parts);
  const whole = labelled(wholes!);
  if (!part || !whole || part === whole || part.unit !== whole.unit) return undefined;
  return part.approximate || whole.approximate ? undefined : { part, whole };
}

/** A count and the one that follows it for what the rate is of; the subject tells which. */
function followedPair(
  { part: words }: Rate,
  { subject, name, share }: NamedRate,
  counts: Figure[],
): Pair | undefined {
  const pairs = counts.flatMap((part, index): Pair[] => {
    const whole = counts[index - 1];
    const follows =
      whole?.sentence === part.sentence &&
      whole.segment === part.segment &&
      whole.unit === part.unit &&
      whole.depth === part.depth;
    const isPart = words.some((word) => part.label.includes(word));
    const exact = !part.approximate && !whole?.approximate;
    return whole && follows && isPart && exact && part.value <= whole.value
      ? [{ part, whole }]
      : [];
  });
  const bare = words.reduce((text, word) => text.replaceAll(word, ''), subject);
  const spoken = pairs.filter(({ whole }) => shareWord(whole.label, bare));
  if (spoken.length > 0) return spoken.at(-1);
  const [only] = pairs.filter(({ part }) => part.sentence === share.sentence);
  const alone = isBare(bare) && pairs.length === 1;
  return alone && name.length > 0 ? only : undefined;
}

function shareWord(one: string, other: string): boolean {
  return [...other].some((_, index) => {
    const word = other.slice(index, index + 2);
    return word.length === 2 && /^\p{sc=Han}{2}$/u.test(word) && one.includes(word);
  });
}

/** Nothing is said of whose rate it is. */
function isBare(subject: string): boolean {
  return /^[、和与及,\s]*$/u.test(subject);
}

function statement(holds: boolean, share: Figure, part: Figure, whole: Figure): Statement {
  const found = Math.round((part.value / whole.value) * 1e4) / 100;
  return {
    verdict: holds ? 'holds' : 'broken',
    stated: share.value,
    found,
    formula: `${share.printed}${share.unit} ${holds ? '=' : '≠'} ${part.printed} / ${whole.printed}`,
    figures: [part, whole, share].sort((a, b) => a.start - b.start),
  };
}

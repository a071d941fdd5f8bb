import type { Place } from '@gouji/tree';
import type { MetadataDefinition } from '../form/definition.js';
import { literal } from '../text/literal.js';
import { arabicYears } from './arabic-years.js';
import type { Sentence } from './opening-text.js';

/** The name of an agency and the words that state it. */
export interface StatedAgency {
  name: string;
  how: 'title' | 'announcement' | 'opening';
  quote: string;
  place?: Place | undefined;
}

/** What stands in brackets before a title files it: 【年度报告】. */
const leadingNotes = /^(?:【[^】]*】|〔[^〕]*〕|\[[^\]]*\]|\([^)]*\))*《?/u;
const year = '(?:19|20)\\d{2}年(?:度)?';
const leadingYear = new RegExp(`^${year}`, 'u');
/** What stands before the first year of a title, and before that of an announcement. */
const beforeYear = new RegExp(`^(.+?)(?:关于)?${year}`, 'u');
const upToYear = new RegExp(`^(.+?)${year}`, 'u');

/**
 * Read the name of the reporting agency: from the title, before the year or the subject; else the
 * name that the report uses for itself. Nothing is added to the name or cut from it.
 */
export function readAgency(
  title: Sentence | undefined,
  sentences: Sentence[],
  words: MetadataDefinition,
): StatedAgency | undefined {
  const name = title && agencyInTitle(title.text, words);
  if (name) return { name, how: 'title', quote: title.text, place: title.place };
  return fromSentences(sentences, words);
}

/** Read the name of the agency in a title: before the year, or before what the report is of. */
export function agencyInTitle(title: string, words: MetadataDefinition): string | undefined {
  const whole = arabicYears(title.normalize('NFKC').replace(/\s+/gu, ''));
  const text = whole.replace(leadingNotes, '').replace(/^关于/u, '');
  const dated = beforeYear.exec(text)?.[1];
  if (dated && isName(dated, words) && !endsInSubject(dated, words)) return dated;
  const rest = text.replace(leadingYear, '');
  return beforeSubject(rest, words);
}

/** The subject may stand before the year as well: 云溪县政府信息公开工作2021年度报告. */
function endsInSubject(dated: string, words: MetadataDefinition): boolean {
  return !endsLikeName(dated, words) && words.subjectWords.some((word) => dated.includes(word));
}

/**
 * The name before the words that say what the report is of. A name may end in the word that the
 * subject begins with (人民政府 | 信息公开), so the shortest one that ends like a name wins.
 */
function beforeSubject(text: string, words: MetadataDefinition): string | undefined {
  const names = words.subjectWords
    .map((subject) => text.indexOf(subject))
    .filter((index) => index > 0)
    .map((index) => text.slice(0, index).replace(/(?:的|关于)$/u, ''))
    .filter((name) => isName(name, words))
    .sort((a, b) => a.length - b.length);
  return names.find((name) => endsLikeName(name, words)) ?? names[0];
}

function fromSentences(sentences: Sentence[], words: MetadataDefinition): StatedAgency | undefined {
  const compact = sentences.map(({ text, place }) => ({
    text: arabicYears(text.replace(/\s+/gu, '')),
    place,
  }));
  const { announced, acting } = patternsOf(words);
  for (const { text, place } of compact) {
    const rest = announced.exec(text)?.[1];
    if (!rest) continue;
    const dated = upToYear.exec(rest)?.[1];
    const own = dated && isName(dated, words) && !endsInSubject(dated, words);
    const name = own ? dated : beforeSubject(rest, words);
    const quote = text.slice(text.indexOf(rest));
    if (name && endsLikeName(name, words)) return { name, how: 'announcement', quote, place };
  }
  for (const { text, place } of compact) {
    const [quote, name] = acting.exec(text) ?? [];
    if (name && isName(name, words) && endsLikeName(name, words)) {
      return { name, how: 'opening', quote: quote!, place };
    }
  }
  return undefined;
}

/** The ending alone (政府, 局) names nobody. */
export function endsLikeName(name: string, { suffixes }: MetadataDefinition): boolean {
  const bare = withoutNotes(name);
  return suffixes.some((suffix) => bare.length > suffix.length && bare.endsWith(suffix));
}

function isName(
  name: string,
  { pronouns, properNames = [], suffixes }: MetadataDefinition,
): boolean {
  const bare = withoutNotes(name);
  if (bare.length < 2 || name.length > 40 || /[,。、;:!?()\d>]/u.test(bare)) return false;
  if (suffixes.includes(bare)) return false;
  if (properNames.some((proper) => bare.startsWith(proper))) return true;
  return !pronouns.some((pronoun) => bare.startsWith(pronoun));
}

/** A name may hold another in brackets: 云溪县民政局(县老龄办). */
function withoutNotes(name: string): string {
  return name.replace(/\([^()]*\)/gu, '');
}

/** The sentences that name an agency: one that announces the report, one that says what was done. */
interface Patterns {
  announced: RegExp;
  acting: RegExp;
}

const made = new WeakMap<MetadataDefinition, Patterns>();

function patternsOf(words: MetadataDefinition): Patterns {
  let patterns = made.get(words);
  if (!patterns) {
    const [announce, verbs] = [alternatives(words.announce), alternatives(words.verbs)];
    patterns = {
      announced: new RegExp(`(?:${announce})(.+)$`, 'u'),
      acting: new RegExp(`^${year}(?:以来|来|中)?[,、]?(.{2,30}?)(?=${verbs})`, 'u'),
    };
    made.set(words, patterns);
  }
  return patterns;
}

/** Without any word nothing matches. */
function alternatives(words: string[]): string {
  if (words.length === 0) return '(?!)';
  return words.map(literal).join('|');
}

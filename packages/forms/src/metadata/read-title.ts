import { hasLoneBracket } from '@gouji/tree';
import type { MetadataDefinition } from '../form/definition.js';
import type { Line } from '../match/lines.js';
import { plain } from '../text/plain.js';
import { arabicYears } from './arabic-years.js';
import type { OpeningText } from './opening-text.js';

/** The title of a document as printed, and the lines that print it. */
export interface FoundTitle {
  text: string;
  lines: Line[];
}

const longestTitle = 60;

/** Find the title: the line before the first section that names the kind of document. */
export function readTitle(
  { preamble }: OpeningText,
  words: MetadataDefinition,
): FoundTitle | undefined {
  const shorts = preamble.filter((line) => isShort(textOf(line)));
  const titled = shorts.filter((line) => isTitle(textOf(line), words));
  const line = titled.find(({ node }) => node.type === 'heading' && node.depth === 1) ?? titled[0];
  if (!line) return undefined;
  const lines = [line];
  const at = preamble.indexOf(line);
  const [before, after] = [preamble[at - 1], preamble[at + 1]];
  const text = compact(textOf(line));
  const nameless = /^(?:19|20)\d{2}年/u.test(text) || startsWithSubject(text, words);
  if (before && nameless && endsInSuffix(textOf(before), words)) lines.unshift(before);
  if (after && !/\d{4}/u.test(text) && yearAlone.test(compact(textOf(after)))) lines.push(after);
  return { text: lines.map(textOf).join(''), lines };
}

/** A year on a line of its own below the title. */
const yearAlone = /^\(?(?:19|20)\d{2}年度?\)?$/u;

function compact(text: string): string {
  return arabicYears(plain(text).replace(/\s+/gu, ''));
}

function startsWithSubject(text: string, { subjectWords }: MetadataDefinition): boolean {
  return subjectWords.some((word) => text.startsWith(word));
}

function textOf(line: Line): string {
  return line.cells
    .map((cell) => cell.text)
    .join('')
    .trim();
}

/** What is short, no sentence, and no piece of a name that another line goes on with. */
function isShort(text: string): boolean {
  if (text.length === 0 || compact(text).length > longestTitle || /[。;!?,,;:]/u.test(text))
    return false;
  return !hasLoneBracket(text);
}

function isTitle(text: string, words: MetadataDefinition): boolean {
  const { titleWords, subjectWords, pronouns } = words;
  const simple = plain(text);
  // Characters may have blanks between them.
  const tight = simple.replace(/\s+/gu, '');
  const includes = (word: string) => simple.includes(word) || tight.includes(word);
  // A sentence on the report itself, which broke before its end.
  const speaks = pronouns.some((word) => simple.startsWith(word));
  if (speaks && !titleWords.some((word) => simple.endsWith(word))) return false;
  if (!titleWords.some(includes)) return false;
  return /\d{4}/u.test(tight) || subjectWords.some(includes);
}

function endsInSuffix(text: string, { suffixes }: MetadataDefinition): boolean {
  return isShort(text) && suffixes.some((suffix) => plain(text).endsWith(suffix));
}

import { type Lexeme, readLexeme } from '../coerce/read-lexeme.js';
import type { Vocabulary } from './vocabulary.js';

/** Values one after the other, a colon before the first. Commas in them part the figures of one. */
const listed = /^[:：]?\s*[\p{Nd}/／—–-][\p{Nd}.．/／—–\s、,，;；万亿元件条项次个篇-]*$/u;
const parting = /\s*[、;；]\s*/u;
/** A row of numbers is no longer. */
const longest = 200;
/** Fewer than these behind words that are no label of the form may be anything. */
const fewest = 3;

/** Read values that only marks of a list part: `3、0、3`, also behind a colon that lost its label. */
export function readListed(text: string, least = fewest): Lexeme[] | undefined {
  if (text.length > longest || !listed.test(text)) return undefined;
  const words = text
    .replace(/^[:：]/u, '')
    .trim()
    .split(parting);
  if (words.length < least) return undefined;
  const lexemes: Lexeme[] = [];
  for (const word of words) {
    const lexeme = readLexeme(word);
    if (!lexeme || lexeme.kind === 'blank') return undefined;
    lexemes.push(lexeme);
  }
  return lexemes;
}

/** Part a label from such values behind its colon: `规章:3、0、3`. */
export function partListed(
  text: string,
  { prints }: Pick<Vocabulary, 'prints'>,
): { label: string; values: Lexeme[] } | undefined {
  const parts = /^(.*[^:：\s])\s*[:：]([^:：]+)$/su.exec(text);
  if (!parts) return undefined;
  const values = readListed(parts[2]!, prints(parts[1]!) ? 2 : fewest);
  return values && { label: parts[1]!, values };
}

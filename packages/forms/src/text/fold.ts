import { readNumber } from '@gouji/tree';
import { toSimplified } from './to-simplified.js';

const brackets = /[([【〔〈《{][^()[\]【】〔〕〈〉《》{}]*[)\]】〕〉》}]/gu;
const noise = /[\s\p{P}\p{S}\p{Cf}\u00a0]+/gu;

/**
 * Fold a label for comparison: NFKC (width, Kangxi radicals), Traditional to Simplified, printed
 * number, 其中 before a part, spaces and punctuation dropped.
 */
export function fold(text: string): string {
  return remember(folded, text, () => squeeze(unnumbered(plain(text))));
}

/** Fold a label and drop its notes in brackets as well. */
export function foldBare(text: string): string {
  return remember(bared, text, () => {
    const label = unnumbered(plain(text));
    const bare = squeeze(label.replace(brackets, '').replace(/[((].*$/u, ''));
    return bare === '' ? squeeze(label) : bare;
  });
}

/** The same labels are folded over and over; the memory of them is bounded. */
const folded = new Map<string, string>();
const bared = new Map<string, string>();
const mostRemembered = 4096;

function remember(memory: Map<string, string>, text: string, make: () => string): string {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const made = make();
  if (memory.size >= mostRemembered) memory.clear();
  if (text.length <= 200) memory.set(text, made);
  return made;
}

/** Make characters comparable without dropping any, but for readings in brackets: 現(xiàn). */
export function plain(text: string): string {
  return toSimplified(text.normalize('NFKC').replace(reading, ''));
}

/** A syllable with its tone in brackets behind a character, as some mirror sites print it. */
const reading =
  /(?<=\p{sc=Han})[([]\s*(?=[a-zü]{0,3}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹ]{1,6}\s*[)\]]/giu;

function unnumbered(text: string): string {
  const trimmed = text.trim();
  const rest = readNumber(trimmed)?.rest || trimmed;
  const part = /^其\s*中\s*[:,、]?\s*(?=\S)/u.exec(rest);
  if (!part) return rest;
  const named = rest.slice(part[0].length);
  return readNumber(named)?.rest || named;
}

function squeeze(text: string): string {
  return text.replace(noise, '').toLowerCase();
}

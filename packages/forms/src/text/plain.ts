import { narrow } from '@gouji/tree';
import { toSimplified } from './to-simplified.js';
import { classOf, inert, wide } from './unit-classes.js';

/**
 * Make characters comparable, by NFKC and from Traditional to Simplified, without dropping any but
 * readings in brackets, 現(xiàn), and characters that nobody sees.
 */
export function plain(text: string): string {
  let found = 0;
  for (let at = 0; at < text.length; at++) {
    const its = classOf(text.charCodeAt(at));
    if ((its & (inert | wide)) === 0) return plainAny(text);
    found |= its;
  }
  return found & wide ? narrow(text) : text;
}

function plainAny(text: string): string {
  return toSimplified(text.replace(unseen, '').normalize('NFKC').replace(reading, ''));
}

/** Editors of web pages leave soft hyphens, spaces without width and marks of direction behind. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** A syllable with its tone in brackets behind a character, as some mirror sites print it. */
const reading =
  /(?<=\p{sc=Han})[([]\s*(?=[a-zü]{0,3}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹ]{1,6}\s*[)\]]/giu;

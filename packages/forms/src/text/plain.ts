import { narrow } from '@gouji/tree';
import { toSimplified } from './to-simplified.js';
import { classOf, inert, wide } from './unit-classes.js';

/**
 * Make characters comparable, by NFKC and from Traditional to Simplified, without dropping any but
 * readings in brackets: 現(xiàn).
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
  return toSimplified(text.normalize('NFKC').replace(reading, ''));
}

/** A syllable with its tone in brackets behind a character, as some mirror sites print it. */
const reading =
  /(?<=\p{sc=Han})[([]\s*(?=[a-zü]{0,3}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹ]{1,6}\s*[)\]]/giu;

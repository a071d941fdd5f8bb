import { narrowUnit } from '@gouji/tree';
import { toSimplified } from './to-simplified.js';
import { classOf, inert, wide } from './unit-classes.js';

/**
 * Make characters comparable, by NFKC and from Traditional to Simplified, without dropping any but
 * readings in brackets, 現(xiàn), and characters that nobody sees.
 */
export function plain(text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const its = classOf(unit);
    if (its & inert) continue;
    if ((its & wide) === 0) return plainAny(text);
    out += text.slice(from, at) + narrowUnit(unit);
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

function plainAny(text: string): string {
  return toSimplified(text.replace(unseen, '').normalize('NFKC').replace(reading, ''));
}

/** Editors of web pages leave soft hyphens, spaces without width and marks of direction behind. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** A syllable with its tone in brackets behind a character, as some mirror sites print it. */
const reading =
  /(?<=\p{sc=Han})[([]\s*(?=[a-zü]{0,3}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹ]{1,6}\s*[)\]]/giu;

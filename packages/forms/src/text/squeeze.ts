import { capital, classOf, inert, noise } from './unit-classes.js';

/** Drop spaces, punctuation and symbols, and make all letters small. */
export function squeeze(text: string): string {
  let out = '';
  let from = 0;
  let capitals = false;
  for (let at = 0; at < text.length; at++) {
    const its = classOf(text.charCodeAt(at));
    if ((its & inert) === 0) return squeezeAny(text);
    if (its & capital) capitals = true;
    if ((its & noise) === 0) continue;
    if (at > from) out += text.slice(from, at);
    from = at + 1;
  }
  out = from === 0 ? text : out + text.slice(from);
  return capitals ? out.toLowerCase() : out;
}

function squeezeAny(text: string): string {
  return text.replace(/[\s\p{P}\p{S}\p{Cf}\u00a0]+/gu, '').toLowerCase();
}

import { narrowUnit } from './narrow-unit.js';

/** Turn full-width forms of ASCII and the ideographic space into ASCII; each is one UTF-16 unit. */
export function narrow(text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const form = narrowUnit(text.charCodeAt(at));
    if (form === undefined) continue;
    out += text.slice(from, at) + form;
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

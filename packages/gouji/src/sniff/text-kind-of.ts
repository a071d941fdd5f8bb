import type { Refused } from './refuse.js';

const kinds: Array<[pattern: RegExp, kind: Refused]> = [
  [/^(<\?xml[^>]*>\s*)?(<\?mso-application[^>]*>\s*)?<(w:wordDocument|pkg:package)\b/, 'word-xml'],
  [/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg\b/i, 'image'],
  [/^<\?xml[^>]*>\s*(<[?!][^>]*>\s*)*<(?!html\b)[\w:.-]+/i, 'xml'],
  [/^(from |date|subject|mime-version)[\s\S]{0,2000}^content-type:\s*multipart\//im, 'mhtml'],
];

/** Tell a kind of text that is not to be read as prose. */
export function textKindOf(text: string): Refused | undefined {
  const start = text.slice(0, 4096).replace(/^\s+/, '');
  return kinds.find(([pattern]) => pattern.test(start))?.[1];
}

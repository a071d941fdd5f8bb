/** Leave out the characters that XML cannot hold (XML 1.0, 2.2). */
export function xmlText(value: string): string {
  return bad.test(value) ? value.replace(all, '') : value;
}

const bad = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const all = new RegExp(bad, 'gu');

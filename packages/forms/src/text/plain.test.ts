import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from './plain.js';
import { squeeze } from './squeeze.js';
import { toSimplified } from './to-simplified.js';

const common = fc.constantFrom(...'政府信息 \t\n　1aZ，。（）《》"·…—０Ａｚ～、;=≮');
const special = fc.constantFrom(...'⾃⼀①㈠ｶﾞがﾊﾟ한각é́ﬁ²½…ǅ開務説︰﹣\u200b\u00a0\ufeff\ud842\udfb7');
const any = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const text = fc
  .array(fc.oneof({ weight: 8, arbitrary: common }, { weight: 1, arbitrary: special }, any))
  .map((characters) => characters.join(''));

/** What nobody sees goes; all else is as Unicode has it. */
function byUnicode(given: string): string {
  const seen = [...given].filter(
    (one) => !'\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff'.includes(one),
  );
  return toSimplified(seen.join('').normalize('NFKC'));
}

test('texts become comparable as by Unicode’s own tables', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(plain(given)).toBe(byUnicode(given));
    }),
    { numRuns: 2000 },
  );
});

test('spaces, punctuation and symbols are dropped as by Unicode’s own classes', () => {
  fc.assert(
    fc.property(text, (given) => {
      const wanted = given.replace(/[\s\p{P}\p{S}\p{Cf}]+/gu, '').toLowerCase();
      expect(squeeze(given)).toBe(wanted);
    }),
    { numRuns: 2000 },
  );
});

test('every single character is compared as by Unicode’s own tables', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const given = `a${String.fromCharCode(unit)}\u0338`;
    if (plain(given) !== byUnicode(given)) expect(given).toBe('');
    const wanted = given.replace(/[\s\p{P}\p{S}\p{Cf}]+/gu, '').toLowerCase();
    if (squeeze(given) !== wanted) expect(given).toBe('');
  }
});

test('a character that is Traditional by itself is made Simplified by itself', () => {
  expect([...'於爲羣衆産録'].map(plain).join('')).toBe('于为群众产录');
});

import { expect, test } from 'vitest';
import { trimEndWhere } from './index.js';

test('characters are cut from the end as long as they match', () => {
  expect(trimEndWhere('甲 乙。、 ', /[\s\p{P}]/u)).toBe('甲 乙');
  expect(trimEndWhere('甲😀😀', /\p{S}/u)).toBe('甲');
  expect(trimEndWhere('。。', /\p{P}/u)).toBe('');
  expect(trimEndWhere('甲', /\p{P}/u)).toBe('甲');
});

test('a long run in the middle costs nothing', { timeout: 2000 }, () => {
  const text = `甲${' '.repeat(2_000_000)}乙`;
  expect(trimEndWhere(text, /\s/)).toBe(text);
});

import { expect, test } from 'vitest';
import { isMadeOf } from './is-made-of.js';

test('a text is made of words however they share their characters', () => {
  expect(isMadeOf('共计为', ['共', '共计', '为'])).toBe(true);
  expect(isMadeOf('共计划', ['共', '共计', '为'])).toBe(false);
  expect(isMadeOf('', [])).toBe(true);
});

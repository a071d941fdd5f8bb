import { testTransform } from '@gouji/testing';
import { expect, test } from 'vitest';
import normalizeCharacters, * as exported from './index.js';
import { normalize } from './normalize.js';

test('the package exports the plugin and nothing else', () => {
  expect(Object.keys(exported)).toEqual(['default']);
});

testTransform(normalizeCharacters, {
  test,
  examples: new URL('../examples/', import.meta.url),
  idempotent: true,
});

test('radicals and compatibility ideographs become the characters they stand for', () => {
  expect(normalize('⼀、主动公开⼯作,⾏政許可⾦額')).toBe('一、主动公开工作,行政許可金額');
  expect(normalize('更\uf901')).toBe('更更');
});

test('signs with a meaning of their own stay', () => {
  const signs = '①②㎡½x²℃(一)';
  expect(normalize(signs)).toBe(signs);
});

test('letters of several code points become one', () => {
  expect(normalize('cafe\u0301')).toBe('café');
});

test('joiners of emoji stay', () => {
  expect(normalize('👩\u200d💻')).toBe('👩\u200d💻');
});

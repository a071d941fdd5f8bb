import { expect, test } from 'vitest';
import { findWords } from './find-words.js';

test('words are found in their order, the last place first', () => {
  expect(findWords('借出书,借出新书', [['借出'], ['书', '图']], undefined)).toEqual({
    from: 4,
    to: 8,
  });
  expect(findWords('书借出', [['借出'], ['书']], undefined)).toBeUndefined();
});

test('only the words allowed may stand between', () => {
  expect(findWords('借出新 书', [['借出'], ['书']], ['新'])).toBeDefined();
  expect(findWords('借出旧书', [['借出'], ['书']], ['新'])).toBeUndefined();
});

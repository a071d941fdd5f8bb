import { expect, test } from 'vitest';
import { fold, foldBare } from './fold.js';
import { keepsMore } from './keeps-more.js';

const words = '认真落实工作要求健全制度完善平台';
const most = 20;

test('a paragraph is too long for a label, a label is not', () => {
  expect(keepsMore(words.repeat(12), most)).toBe(true);
  expect(keepsMore('本年新收政府信息公开申请数量', most)).toBe(false);
});

test('what stands behind a bracket may be a note', () => {
  expect(keepsMore(`受理数量(${words.repeat(12)})`, most)).toBe(false);
  expect(keepsMore(`受理数量（${words.repeat(12)}）`, most)).toBe(false);
});

test('nothing that is told to be longer is folded to less', () => {
  const texts = ['', '一、', '其中:(一)', '⑴', 'a', '數量', '０１２', '《', '（', '\u200b', '。 '];
  for (const before of texts) {
    for (const behind of texts) {
      for (const count of [1, 3, 6, 7, 8]) {
        const text = before + words.repeat(count) + behind + words;
        if (!keepsMore(text, most)) continue;
        expect(Math.min(fold(text).length, foldBare(text).length)).toBeGreaterThan(most);
      }
    }
  }
});

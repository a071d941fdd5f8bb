import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitAfter } from './split-after.js';

test('a text is split behind each end, and nothing of it is lost', () => {
  expect(splitAfter('甲。乙!丙', '。!')).toEqual(['甲。', '乙!', '丙']);
  expect(splitAfter('甲。', '。!')).toEqual(['甲。']);
  expect(splitAfter('', '。')).toEqual(['']);
  const texts = fc.array(fc.constantFrom(...'甲乙。!\n\u{20000}')).map((all) => all.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(splitAfter(text, '。!\n')).toEqual(text.split(/(?<=[。!\n])/u));
    }),
  );
});

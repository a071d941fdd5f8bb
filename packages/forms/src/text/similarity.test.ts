import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarity } from './similarity.js';

test('the same label is wholly alike', () => {
  expect(similarity('行政许可', '行政许可')).toBe(1);
});

test('a label cut short or with a character wrong is alike', () => {
  expect(similarity('结果', '结果维持')).toBeGreaterThan(0.6);
  expect(similarity('其他法律行政止公开', '其他法律行政法规禁止公开')).toBeGreaterThan(0.6);
});

test('labels that differ in a numeral are not alike', () => {
  expect(similarity('第二十条第五项', '第二十条第六项')).toBe(0);
});

test('short or distant labels are not alike', () => {
  expect(similarity('许可', '处罚')).toBe(0);
  expect(similarity('其他', '其他对外管理服务事项')).toBe(0);
  expect(similarity('', '规章')).toBe(0);
});

test('the distance is that of Levenshtein, as far as it may go', () => {
  const word = fc.array(fc.constantFrom(...'甲乙丙丁戊己庚辛'), { minLength: 4, maxLength: 14 });
  const pair = fc
    .tuple(word, fc.array(fc.tuple(fc.nat(13), fc.constantFrom('', '甲', '壬'))))
    .map(([letters, edits]): [string, string] => {
      const edited = [...letters];
      for (const [at, letter] of edits.slice(0, 3)) edited.splice(at, 1, letter);
      return [letters.join(''), edited.join('')];
    });
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const most = Math.max(a.length, b.length);
      const cut = a.startsWith(b) || b.startsWith(a);
      fc.pre(!cut);
      const distance = levenshtein(a, b);
      const wanted = distance <= Math.floor(most / 4) ? 1 - distance / most : 0;
      expect(similarity(a, b)).toBe(wanted);
    }),
  );
});

function levenshtein(a: string, b: string): number {
  const table = [...`${a} `].map((_, i) => [...`${b} `].map((_, j) => (i === 0 ? j : i)));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      table[i]![j] = Math.min(change, table[i - 1]![j]! + 1, table[i]![j - 1]! + 1);
    }
  }
  return table[a.length]![b.length]!;
}

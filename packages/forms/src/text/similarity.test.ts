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

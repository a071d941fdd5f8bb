import { expect, test } from 'vitest';
import { splitCells } from './split-cells.js';

const values = (raw: string, ...rest: [Parameters<typeof splitCells>[1], boolean?]) =>
  splitCells(raw, ...rest).map((piece) => piece.value);

test('a bar at the end closes the last cell', () => {
  expect(values('规章 |', 'bar')).toEqual(['规章']);
  expect(values('|', 'bar')).toEqual(['']);
  expect(values('第一项 | |||', 'bar')).toEqual(['第一项', '', '', '']);
  expect(values('0 | 0 | 1', 'bar')).toEqual(['0', '0', '1']);
});

test('a bar at the start opens a blank cell, unless rows have outer bars', () => {
  expect(values('| 自然人 | 总计 |', 'bar')).toEqual(['', '自然人', '总计']);
  expect(values('| 自然人 | 总计 |', 'bar', true)).toEqual(['自然人', '总计']);
  expect(values('| | 1 |', 'bar', true)).toEqual(['', '1']);
});

test('each tab parts two cells, at the ends too', () => {
  expect(values('\t\t规章\t0\t', 'tab')).toEqual(['', '', '规章', '0', '']);
});

test('spaces part numbers at the end, wide gaps part words', () => {
  expect(values('商业 企业 0 0', 'space')).toEqual(['商业 企业', '0', '0']);
  expect(values('自然人   商业 企业　总计', 'space')).toEqual(['自然人', '商业 企业', '总计']);
});

test('Chinese numerals beside numbers at the end of a line are numbers too', () => {
  expect(values('商业企业 七件 36 三 0', 'space')).toEqual(['商业企业', '七件', '36', '三', '0']);
  expect(values('商业企业 第 一', 'space')).toEqual(['商业企业 第 一']);
  expect(values('(一)予以公开 4 O 0 O 4', 'space')).toEqual([
    '(一)予以公开',
    '4',
    'O',
    '0',
    'O',
    '4',
  ]);
  expect(values('vitamin O', 'space')).toEqual(['vitamin O']);
  expect(values('总计 1 ⼗⼆件 6', 'space')).toEqual(['总计', '1', '⼗⼆件', '6']);
  expect(values('０ 三 ０', 'space')).toEqual(['０', '三', '０']);
});

test('pieces know where they stand', () => {
  expect(splitCells(' 规章 | 12 |', 'bar')).toEqual([
    { value: '规章', start: 1, end: 3 },
    { value: '12', start: 6, end: 8 },
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBeNumbered, readNumber } from './read-number.js';

const cases: Array<[line: string, printed: string, label: string, level: number, rest: string]> = [
  ['第一章 总则', '第一章', '一', 0, '总则'],
  ['第十二章、附则', '第十二章、', '十二', 0, '附则'],
  ['第2部分 收支', '第2部分', '2', 0, '收支'],
  ['一、总体情况', '一、', '一', 1, '总体情况'],
  ['十一、附则', '十一、', '十一', 1, '附则'],
  ['一.总体情况', '一.', '一', 1, '总体情况'],
  ['一．总体情况', '一．', '一', 1, '总体情况'],
  ['⼀、总体情况', '⼀、', '⼀', 1, '总体情况'],
  ['一 、 总体情况', '一 、', '一', 1, '总体情况'],
  ['(一)主动公开', '(一)', '一', 2, '主动公开'],
  ['（一）主动公开', '（一）', '一', 2, '主动公开'],
  ['(一) 主动公开', '(一)', '一', 2, '主动公开'],
  ['一)工作人员', '一)', '一', 2, '工作人员'],
  ['(一)、主动公开', '(一)、', '一', 2, '主动公开'],
  ['㈠主动公开', '㈠', '㈠', 2, '主动公开'],
  ['1.规范性文件', '1.', '1', 3, '规范性文件'],
  ['1、规范性文件', '1、', '1', 3, '规范性文件'],
  ['１．规范性文件', '１．', '１', 3, '规范性文件'],
  ['12. 其他', '12.', '12', 3, '其他'],
  ['⒈规范性文件', '⒈', '⒈', 3, '规范性文件'],
  ['(1)受理', '(1)', '1', 4, '受理'],
  ['（１）受理', '（１）', '１', 4, '受理'],
  ['1)受理', '1)', '1', 4, '受理'],
  ['⑴受理', '⑴', '⑴', 4, '受理'],
  ['①受理', '①', '①', 5, '受理'],
  ['②、答复', '②、', '②', 5, '答复'],
];

test.each(cases)('%s starts with its number', (line, printed, label, level, rest) => {
  expect(readNumber(line)).toEqual({ number: { printed, label }, level, rest });
});

test.each([
  '1.5万件',
  '2020.12',
  '2023年',
  '一是加强领导',
  '第二十条第(一)项',
  '1工作',
  '(附件)',
  '',
  ' 一、x',
  '三个方面',
])('%j starts with no number', (line) => {
  expect(readNumber(line)).toBeUndefined();
});

test('a number ends on the line that it begins', () => {
  expect(readNumber('一\n、主动公开')).toBeUndefined();
  expect(readNumber('一、\n主动公开')).toMatchObject({ level: 1, rest: '主动公开' });
});

test('the number and the rest are the whole line, spaces aside', () => {
  const character = fc.constantFrom(...'一二十(（)）、.．1１2①⑴㈠第章 \t文');
  fc.assert(
    fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
      const line = characters.join('');
      const read = readNumber(line);
      if (!read) return;
      const squeeze = (text: string) => text.replace(/\s/gu, '');
      expect(squeeze(read.number.printed + read.rest)).toBe(squeeze(line));
      expect(read.number.printed).toContain(read.number.label);
    }),
  );
});

test('a line without a number may be told by its first character', () => {
  expect(['一、总体情况', '（一）主动', '①', '第一章'].every(mayBeNumbered)).toBe(true);
  expect(['总体情况', '、一', ''].some(mayBeNumbered)).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { findNumbers } from './find-numbers.js';

/** The counts of a text with their units, ~ before approximate ones. */
function counts(text: string): string[] {
  return findNumbers(text).flatMap((found) =>
    found.kind === 'other' ? [] : [`${found.approximate ? '~' : ''}${found.value} ${found.unit}`],
  );
}

describe('a count is read', () => {
  test.each([
    ['收到8172件', '8172 件'],
    ['收到8,172件', '8172 件'],
    ['收到8 172件', '8172 件'],
    ['收到 12 件', '12 件'],
    ['访问1.9万人次', '19000 人次'],
    ['支出1亿元', '100000000 元'],
    ['受理十二件', '12 件'],
    ['受理零件', '0 件'],
    ['受理〇件', '0 件'],
    ['受理两件', '2 件'],
    ['受理一百零六件', '106 件'],
    ['规范性文件:3件', '3 件'],
    ['提高到6件', '6 件'],
    ['办结率达99.98%', '99.98 %'],
  ])('%s → %s', (text, wanted) => {
    expect(counts(text)).toEqual([wanted]);
  });
});

test.each(['约12件', '近12件', '12余件', '12多件', '12件以上', '12件左右', '超过12件', '不足12件'])(
  '%s is approximate',
  (text) => {
    expect(counts(text).map((count) => count.slice(0, 5))).toEqual(['~12 件']);
  },
);

describe('no count is read in', () => {
  test.each([
    ['a year', '2022年'],
    ['a date', '12月31日'],
    ['a telephone number', '电话0871-63991234'],
    ['a document number', '〔2022〕67号'],
    ['an article', '第二十条第(一)项'],
    ['an ordinal', '第3次会议'],
    ['a range', '4至6次'],
    ['a range with units', '4次至6次'],
    ['a range with a dash', '4-6次'],
    ['a range of shares', '63%~68%'],
    ['a range of shares in words', '63%至68%'],
    ['tens of things', '数十件'],
    ['some tens', '十几件'],
    ['hundreds', '上百件'],
    ['a protocol', 'IPv6'],
    ['a clock time', '9:30'],
    ['a slogan', '“四个意识”'],
    ['a hotline in quotation marks', '“12345”热线'],
    ['a congress', '十九届'],
  ])('%s', (_, text) => {
    expect(counts(text).filter((count) => !count.endsWith(' '))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { checkYears } from '../check/check-years.js';
import type { MetadataDefinition } from '../form/definition.js';
import { readYears } from './read-years.js';

const at = (...texts: string[]) =>
  texts.map((text, index) => ({ text, place: { line: index + 2, column: 1 } }));
const titled = (text: string) => ({ text, place: { line: 1, column: 1 } });

const words: MetadataDefinition = {
  titleWords: [],
  subjectWords: [],
  announce: ['现将'],
  verbs: [],
  suffixes: [],
  pronouns: [],
};

test('title, period and opening sentence each state a year', () => {
  const years = readYears(
    titled('云溪县二〇二一年报告'),
    at('数据统计期限从2021年1月1日起到2021年12月31日止', '现将云溪县2021年情况报告如下'),
    words,
  );
  expect(years).toMatchObject({
    title: { year: 2021 },
    period: { from: '2021-01-01', to: '2021-12-31' },
    opening: { year: 2021 },
  });
  expect(checkYears(years)).toEqual([]);
});

test('a period that names its year once is read whole', () => {
  expect(readYears(undefined, at('2022年1月1日至12月31日'), words).period).toMatchObject({
    from: '2022-01-01',
    to: '2022-12-31',
  });
});

test('a period that a page breaks over two lines is read, two sentences of one line are none', () => {
  const broken = at('数据统计期限自2019年1月1日起至2019年12月3', '1日止');
  expect(readYears(undefined, broken, words).period).toMatchObject({ to: '2019-12-31' });
  const [first, second] = broken;
  const beside = [first!, { ...second!, place: first!.place }];
  expect(readYears(undefined, beside, words).period).toBeUndefined();
});

test('a date or a year inside a sentence is not the year of the report', () => {
  expect(
    readYears(undefined, at('自2019年起施行', '于2020年10月实现'), words).opening,
  ).toBeUndefined();
  expect(readYears(undefined, at('2020年10月完成'), words).opening).toBeUndefined();
});

test('years that differ are reported with the words that state them', () => {
  const years = readYears(titled('云溪县2021年报告'), at('现将2020年情况报告如下'), words);
  expect(checkYears(years)).toMatchObject([
    {
      rule: 'year-mismatch',
      severity: 'warning',
      expected: 2021,
      actual: 2020,
      place: { line: 2 },
    },
  ]);
});

test('a period and a year in Chinese numerals are read', () => {
  const years = readYears(
    undefined,
    at('统计期限自二〇二三年一月一日起至二〇二三年十二月三十一日止', '二〇二三年,云溪县坚持公开'),
    words,
  );
  expect(years.period).toMatchObject({ from: '2023-01-01', to: '2023-12-31' });
  expect(years.opening).toMatchObject({ year: 2023, place: { line: 3 } });
});

test('a period that lost the marks of year and month is read where its figures part in one way', () => {
  const read = (period: string) => readYears(undefined, at(period), words).period;
  expect(read('统计期限自202111日起至20211231日止')).toMatchObject({
    from: '2021-01-01',
    to: '2021-12-31',
  });
  expect(read('统计期限自2021111日起至20211231日止')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { grid, paragraph } from '../../test/library.js';
import { readSurveyOf } from '../../test/survey.js';

const table = (...years: string[]) => [
  paragraph('某某站2017年鸟类调查报告'),
  paragraph('一、鸟类调查情况统计表'),
  grid(
    `调查指标 | 单位 | ${years.join(' | ')}`,
    '(一)在水库岸边看到的水鸟只数 | 只 | 33 | 30',
    '1.在水库岸边看到的野鸭只数 | 只 | 20 | 18',
    '2.在水库岸边看到的苍鹭只数 | 只 | 13 | 12',
    '(二)在芦苇丛中找到的鸟巢个数 | 个 | 8 | 5',
  ),
];

test('of columns for two years that of the report is read, the other is told', () => {
  const { year, values, extra, problems } = readSurveyOf(...table('2016年', '2017年'));
  expect(year).toBe(2017);
  expect(values).toMatchObject({ 'counts.seen.total': 30, 'counts.nests': 5 });
  expect(extra).toMatchObject([{ kind: 'column', labels: ['2016年'], values: [33, 20, 13, 8] }]);
  expect(problems.map(({ rule }) => rule)).toContain('extra-cell');
});

test('of columns that do not name the year of the report none is taken', () => {
  const { values } = readSurveyOf(...table('2015年', '2016年'));
  expect(values['counts.seen.total']).toBe(null);
});

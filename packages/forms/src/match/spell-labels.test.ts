import type { Text } from 'mdast';
import { describe, expect, test } from 'vitest';
import { paragraph } from '../../test/library.js';
import { readSurvey, readSurveyOf } from '../../test/survey.js';

const head = ['鸟类调查情况统计表', '调查指标 单位 统计数'];
const values = {
  'counts.seen.total': 12,
  'counts.seen.ducks': 7,
  'counts.seen.herons': 5,
  'counts.nests': 3,
  'counts.fees': 2.5,
};

describe('labels of a list that a page breaks over lines', () => {
  test('the number stands on the first line of its label, units are run on to pieces of it', () => {
    const report = readSurvey(
      ...head,
      ...['(一)在 12', '水库岸边只', '看到的水', '鸟只数'],
      ...['1.在水 7', '库岸边看只', '到的野鸭', '只数'],
      ...['2.在水 5', '库岸边看只', '到的苍鹭', '只数'],
      ...['(二)在 3', '芦苇丛中个', '找到的鸟', '巢个数'],
      ...['(三)调 2.5', '查工作支万元', '出的经费'],
    );
    expect(report.values).toEqual(values);
    expect(report.problems).toEqual([]);
  });

  test('labels go downwards, a character a line, and the number stands behind the last', () => {
    const row = (label: string, number: string) => [
      ...[...label].slice(0, -1),
      `${label.at(-1)} ${number}`,
    ];
    const report = readSurvey(
      ...head,
      ...row('(一)在水库岸边看到的水鸟只数', '12'),
      ...row('1.在水库岸边看到的野鸭只数', '7'),
      ...row('2.在水库岸边看到的苍鹭只数', '5'),
      ...row('(二)在芦苇丛中找到的鸟巢个数', '3'),
      ...[...'(三)调查'],
      ...['工 万', '作 元'],
      ...row('支出的经费', '2.5'),
    );
    expect(report.values).toEqual(values);
    expect(report.problems).toEqual([]);
  });

  test('a note with numbers behind a label, a page mark and a misread character are no values', () => {
    const report = readSurvey(
      ...head,
      ...['(一)在水库岸 只 12', '边看到的水鸟只数'],
      ...['1.在水库岸边 7', '看到的野鸭只数(1 只', '- 2 -', '月1日起至12月 ', '31日止)'],
      ...['2.在水厍岸边 只 5', '看到的苍鹭只数'],
      ...['(二)在芦苇丛中 个', '找到的鸟巢个数 3'],
      ...['(三)调查工作支 万元 2.5', '出的经费'],
    );
    expect(report.values).toEqual(values);
    expect(report.problems).toEqual([]);
  });

  test('the number of a label is no part of the value that stands behind it', () => {
    const number = { printed: '1. ', label: '1' };
    const text: Text = { type: 'text', value: '7' };
    const report = readSurveyOf(
      paragraph([...head, '(一)在水库岸边 12', '看到的水鸟只数'].join('\n')),
      { type: 'heading', depth: 4, children: [text], data: { number } },
      paragraph('在水库岸边\n看到的野鸭只数'),
    );
    expect(report.values).toMatchObject({ 'counts.seen.total': 12, 'counts.seen.ducks': 7 });
  });

  test('a number on the line between two labels is of the label before, not a piece of the next', () => {
    const report = readSurvey(
      ...head,
      ...['(一)在水库岸边', '看到的水鸟只数', '3'],
      ...['1.在水库岸边', '看到的野鸭只数', '2'],
      ...['2.在水库岸边', '看到的苍鹭只数', '1'],
    );
    expect(report.values).toMatchObject({
      'counts.seen.total': 3,
      'counts.seen.ducks': 2,
      'counts.seen.herons': 1,
    });
  });
});

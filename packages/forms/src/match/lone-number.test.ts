import { expect, test } from 'vitest';
import { findings } from '../../test/library.js';
import { readSurvey } from '../../test/survey.js';

const head = ['鸟类调查情况统计表', '调查指标 单位 统计数'];
const blank = [
  ...['(一)在水库岸边看到的水鸟只数 只 /', '1.在水库岸边看到的野鸭只数 只 /'],
  ...['2.在水库岸边看到的苍鹭只数 只 /', '(二)在芦苇丛中找到的鸟巢个数 个 /'],
];
const broken = ['(三)调查万元', '工作支出', '的经费'];

test('a number below a table that is blank is no value of its last row', () => {
  for (const mark of ['', ' /']) {
    const report = readSurvey(...head, ...blank, ...broken.slice(0, -1), `的经费${mark}`, '5');
    expect(report.values['counts.fees']).toBeNull();
    expect(findings(report)).toContain('ambiguous-cell counts.fees');
  }
});

test('it is one where the row above has its number on the next line too', () => {
  const nests = ['(二)在芦苇丛中找到', '的鸟巢个数 个', '3'];
  const report = readSurvey(...head, ...blank.slice(0, -1), ...nests, ...broken, '5');
  expect(report.values).toMatchObject({ 'counts.nests': 3, 'counts.fees': 5 });
});

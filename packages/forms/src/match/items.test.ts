import { expect, test } from 'vitest';
import { readSurvey } from '../../test/survey.js';

test('a number with its unit run on to a label is the value of its row', () => {
  const { values, problems } = readSurvey(
    '一、鸟类调查情况统计表',
    '(一)在水库岸边看到的水鸟只数30',
    '1.在水库岸边看到的野鸭只数 18',
    '2.在水库岸边看到的苍鹭只数12',
    '(二)在芦苇丛中找到的鸟巢个数5个',
    '(三)调查工作支出的经费 3.5万元',
  );
  expect(values).toMatchObject({ 'counts.seen.total': 30, 'counts.nests': 5, 'counts.fees': 3.5 });
  expect(problems).toEqual([]);
});

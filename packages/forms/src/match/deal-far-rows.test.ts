import { expect, test } from 'vitest';
import { findings, lines, paragraph } from '../../test/library.js';
import { readMuseum } from '../../test/museum.js';
import { readSurvey } from '../../test/survey.js';

const title = paragraph('一、Figures');
const head = ['Indicator', 'Number reported'];
const visitors = ['(1) Visitors counted', '1. Adult visitors', '30', '20'];
const others = ['2. Child visitors', 'Visitors from abroad', '10', '4'];

test('numbers behind a batch of as many labels are dealt out in order', () => {
  const report = readMuseum(
    title,
    lines(...head, ...visitors, ...others, '(2) Rooms open', 'Two. Ticket income', '7', '12.5'),
  );
  expect(report.values).toMatchObject({
    'figures.house.visitors.total': 30,
    'figures.house.visitors.abroad': 4,
    'figures.house.rooms': 7,
    'figures.income': 12.5,
  });
});

test('after such batches one number behind two labels is of neither for certain', () => {
  const report = readMuseum(
    title,
    lines(...head, ...visitors, ...others, '(2) Rooms open', 'Two. Ticket income', '12.5'),
  );
  expect(report.values).toMatchObject({ 'figures.house.rooms': null, 'figures.income': null });
  expect(findings(report).join('\n')).toContain('extra-cell');
});

test('a number on the line of its label is of no blank row before it, whatever stands below', () => {
  const { values } = readSurvey(
    '一、鸟类调查情况统计表',
    '(一)在水库岸边看到的水鸟只数 30',
    '1.在水库岸边看到的野鸭只数 18',
    '2.在水库岸边看到的苍鹭只数 12',
    '(二)在芦苇丛中找到的鸟巢个数',
    '(三)调查工作支出的经费 3.5万元',
    '7',
  );
  expect(values['counts.seen.total']).toBe(30);
  expect(values['counts.nests']).toBe(null);
  expect([3.5, null]).toContain(values['counts.fees']);
});

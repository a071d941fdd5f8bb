import { expect, test } from 'vitest';
import { ferryForm } from '../../test/ferry.js';
import { findings, lines, paragraph } from '../../test/library.js';
import { reconcile } from '../reconcile.js';

const head = ['早班、晚班', '载货加班船', '合计', '票款收入(万元)'];

function read(...cells: string[]) {
  const children = [
    ...['海角渡轮2022年年报', '一、渡轮开行情况', '2022年渡轮开行情况统计表'].map(paragraph),
    lines(...head, ...cells),
  ];
  return reconcile({ type: 'root', children }, { forms: [ferryForm] }).report;
}

test('numbers under the title of another year are not those of the head before it', () => {
  const report = read('2021年渡轮开行情况统计表', '3', '4', '7', '0.5');
  expect(report.year).toBe(2022);
  expect(report.values['trips.day'] ?? null).toBeNull();
  expect(report.values['trips.total'] ?? null).toBeNull();
  expect(findings(report)).toContain('extra-cell trips');
});

test('under the title of the year itself they are', () => {
  const report = read('2022年渡轮开行情况统计表', '3', '4', '7', '0.5');
  expect(report.values).toMatchObject({ 'trips.day': 3, 'trips.freight': 4, 'trips.total': 7 });
});

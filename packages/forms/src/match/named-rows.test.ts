import { expect, test } from 'vitest';
import { readFerry } from '../../test/ferry.js';
import { findings, lines, rows } from '../../test/library.js';

const head = '早班、晚班 | 载货加班船 | 合计 | 票款收入(万元)';

test('a row under a name of its own keeps the rules of its table', () => {
  const report = readFerry(
    rows(` | ${head}`, '合计 | 5 | 2 | 7 | 3.5', '北岸船队 | 4 | 2 | 9 | 1.5'),
  );
  expect(report.values['trips.total']).toBe(7);
  expect(findings(report)).toContain('trips-total trips');
});

test('the title of a table of another year is no name of a row', () => {
  const cells = [...head.split(' | '), '5', '2', '7', '3.5'];
  const report = readFerry(lines(...cells, '2019年渡轮开行情况统计表', '4', '2', '9', '1.5'));
  expect(report.values['trips.total']).toBe(7);
  expect(findings(report)).not.toContain('trips-total trips');
});

test('the numbers under a head of two lines of cells are those of the row, the first with them', () => {
  const first = '早班、 | 载货加 | 合计 | 票款收入 |';
  const report = readFerry(rows(first, '晚班 | 班船 | | (万元) |', '5 | 2 | 7 | 3.5 |'));
  expect(report.values).toMatchObject({ 'trips.day': 5, 'trips.total': 7, 'trips.income': 3.5 });
});

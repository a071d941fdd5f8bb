import { expect, test } from 'vitest';
import { body, head, readGarden, seedlings } from '../../test/garden.js';
import { findings, grid, lines } from '../../test/library.js';

test('a head of another table over a row that has its label is no second copy of that table', () => {
  const tables = body.map(({ labels, values }, y) => {
    const own = ['领苗人情况', '普通家庭', '中小学校', '园艺公司', '其他', '合计'];
    const other = ['室内花展', '春季场次', '秋季场次', '合计', '露天花展', '春季场次'];
    const row = [labels.at(-1), ...values].join(' | ');
    return grid((y === 7 ? other : own).join(' | '), row);
  });
  const report = readGarden(lines(...head), ...tables);
  expect(report.values).toMatchObject({
    ...seedlings,
    'shows.indoor.spring': 2,
    'shows.outdoor.total': 4,
  });
  expect(findings(report).join()).not.toContain('ambiguous-cell shows');
});

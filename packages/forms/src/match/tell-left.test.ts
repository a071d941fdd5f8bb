import { expect, test } from 'vitest';
import { grid, paragraph, read } from '../../test/library.js';
import { readSurvey } from '../../test/survey.js';

const head = ['Part one | | | |', 'Kind | | Owned | Lent out | All'];
const rows = ['Novels | | 5 | 1 | 6', 'Atlases | | 2 | 0 | 2', 'Sum of all | | 10 | 2 | 12'];

test('rows under a further title at the end of a grid stay, and so do the words there', () => {
  const more = [
    'Part one again | | | |',
    'Maps | | 186 | 86 | 255',
    'Counted in May by 3 clerks | | | |',
  ];
  const report = read(paragraph('一、Books'), grid(...head, ...rows, ...more));
  const told = JSON.stringify(report.extra);
  for (const each of ['Maps', '186', '86', '255', 'Counted in May by 3 clerks']) {
    expect(told).toContain(each);
  }
});

test('a number that nothing parts from its label is no value, and is told', () => {
  const { values, extra, problems } = readSurvey(
    '一、鸟类调查情况统计表',
    '(一)在水库岸边看到的水鸟只数(只)-30',
    '1.在水库岸边看到的野鸭只数 18',
    '2.在水库岸边看到的苍鹭只数12',
    '(二)在芦苇丛中找到的鸟巢个数 5 个',
  );
  expect(values['counts.seen.total']).toBe(null);
  expect(extra).toMatchObject([{ kind: 'cell', values: [30] }]);
  expect(problems.map(({ rule }) => rule)).toContain('extra-cell');
});

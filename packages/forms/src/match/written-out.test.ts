import { expect, test } from 'vitest';
import { grid, paragraph, read } from '../../test/library.js';
import { sound } from '../../test/stock.js';

const head = [
  'Part one | Part one | Owned | Lent out | All',
  'Kind | Kind | Owned | Lent out | All',
];
const rows = ['Novels | Novels | 5 | 1 | 6', 'Atlases | Atlases | 2 | 0 | 2'];
const sum = 'Sum of all | Sum of all | 10 | 2 | 12';

test('words that a converter wrote out in each cell of a merged one are said once', () => {
  const media = ['Media | 1.Films | 3 | 1 | 4', 'Media | 2.Music records | 0 | 0 | 0'];
  const report = read(paragraph('一、Books'), grid(...head, ...rows, ...media, sum));
  const films = { 'stock.media.films.owned': 3, 'stock.media.music.total': 0 };
  expect(report.values).toMatchObject({ ...films, 'stock.sum.total': sound['stock.sum.total'] });
  expect(report.extra).toEqual([]);
});

test('a row that lost its label under a written-out group is placed by order', () => {
  const media = ['Media | 1.Films | 3 | 1 | 4', 'Media | | 0 | 0 | 0'];
  const report = read(paragraph('一、Books'), grid(...head, ...rows, ...media, sum));
  expect(report.values).toMatchObject({
    'stock.media.films.owned': 3,
    'stock.media.music.total': 0,
  });
});

test('the words of a row that the form does not have stay, once', () => {
  const report = read(
    paragraph('一、Books'),
    grid(...head, ...rows, 'Maps | Maps | 7 | 1 | 8', sum),
  );
  expect(report.extra).toMatchObject([{ kind: 'row', labels: ['Maps'], values: [7, 1, 8] }]);
});

test('the value of a merged cell that a converter wrote out is taken once, and no other', () => {
  const wide = [
    'Kind | Owned | Owned | Lent out | All',
    'Novels | 5 | 5 | 1 | 6',
    'Atlases | 2 | 2 | 2 | 4',
  ];
  const report = read(paragraph('一、Books'), grid(...wide, 'Sum of all | 7 | 7 | 3 | 10'));
  expect(report.values).toMatchObject({
    ...{ 'stock.novels.owned': 5, 'stock.novels.lent': 1, 'stock.novels.total': 6 },
    ...{ 'stock.atlases.owned': 2, 'stock.atlases.lent': 2, 'stock.atlases.total': 4 },
  });
  expect(report.extra).toEqual([]);
});

test('pieces of labels that are alike write out no value: one too many is told', () => {
  const head = ['Spring | Autumn | Visits | ', 'visits | visits | in all | '];
  const report = read(paragraph('二、Loans'), grid(...head, '0 | 0 | 0 | 0'));
  expect(report.problems.map(({ rule }) => rule)).toContain('extra-cell');
});

import { expect, test } from 'vitest';
import { findings, lines, paragraph, read, rows, stockHead } from '../../test/library.js';
import { partsTwoThree, visits } from '../../test/stock.js';

/** Read three rows of the stock, each on lines of its own. */
function stockOf(...printed: ReturnType<typeof rows>[]) {
  const head = lines(...stockHead);
  return read(paragraph('一、Books'), head, ...printed, lines(...partsTwoThree), ...visits);
}

test('a number torn out of its row is put back where the sum of the row says', () => {
  const report = stockOf(rows('Novels|5|1|6'), lines('7'), rows('Atlases|5|2'));
  expect(report.values).toMatchObject({
    'stock.novels.total': 6,
    'stock.atlases.owned': 5,
    'stock.atlases.lent': 2,
    'stock.atlases.total': 7,
  });
});

test('a torn number that may stand in two places leaves both open', () => {
  const report = stockOf(rows('Novels|5|1|6'), lines('2'), rows('Atlases|1|3'));
  expect(report.values).toMatchObject({
    'stock.novels.total': 6,
    'stock.atlases.owned': null,
    'stock.atlases.lent': null,
    'stock.atlases.total': 3,
  });
  expect(findings(report).join()).toContain('ambiguous-cell stock.atlases');
});

test('a number below a row that adds up without it, a blank dropped, is the number of no column', () => {
  const report = stockOf(rows('Novels|5|1|6'), rows('Atlases|4|4'), lines('7'));
  expect(report.values).toMatchObject({
    'stock.atlases.owned': null,
    'stock.atlases.lent': null,
    'stock.atlases.total': 4,
  });
  expect(findings(report).join()).not.toContain('row-total');
  expect(JSON.stringify([report.extra, report.problems])).toContain('7');
});

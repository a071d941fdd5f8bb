import { expect, test } from 'vitest';
import { findings, grid, lines, paragraph, read, stockHead } from '../../test/library.js';
import { body, partsTwoThree, visits } from '../../test/stock.js';

const blank = [...body];
blank.splice(blank.indexOf('Atlases') + 1, 3, '', '', '');

function readTwice(second: string[]) {
  const table = (cells: string[]) => lines(...stockHead, ...cells, ...partsTwoThree);
  return read(paragraph('一、Books'), table(blank), table(second), ...visits);
}

test('what one copy of a table leaves blank is filled from the other where they agree', () => {
  expect(readTwice(body).values).toMatchObject({
    'stock.atlases.owned': 2,
    'stock.novels.owned': 5,
  });
});

test('a table of other numbers fills no blank', () => {
  const other = body.map((cell) => (/^[1-9]\d*$/.test(cell) ? String(Number(cell) + 7) : cell));
  const report = readTwice(other);
  expect(report.values).toMatchObject({ 'stock.atlases.owned': null, 'stock.novels.owned': null });
  expect(findings(report).join()).toContain('ambiguous-cell stock.atlases');
});

test('blanks beside the labels of a header of several lines begin no second table', () => {
  const head = ['Spring visits | | ', 'Autumn visits | Visits in all |'];
  const report = read(
    paragraph('二、Loans'),
    grid(...head, 'Spring visits | Autumn visits | Visits in all', '2 | 3 | 5'),
  );
  expect(findings(report).join()).not.toContain('ambiguous-cell visits');
  expect(report.values).toMatchObject({ 'visits.spring': 2, 'visits.total': 5 });
});

test('a second copy below the same words of a head is compared with the first', () => {
  const report = read(
    paragraph('二、Loans'),
    ...['Spr Aut all', '1 2 3', 'Spr Aut all', '1 2 4'].map(paragraph),
  );
  expect(report.values).toMatchObject({ 'visits.spring': 1, 'visits.total': null });
  expect(findings(report)).toContain('ambiguous-cell visits.total');
});

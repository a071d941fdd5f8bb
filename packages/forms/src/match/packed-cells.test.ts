import { expect, test } from 'vitest';
import { findings, grid, paragraph, read, stockHead } from '../../test/library.js';
import { visits } from '../../test/stock.js';

const head = stockHead.slice(1).join(' | ');

function readStock(...rows: string[]) {
  return read(paragraph('一、Books'), grid(head, ...rows), ...visits);
}

test('figures with blanks between them are one number where the sum of the row proves it', () => {
  const { values } = readStock('Novels | 1 1 | 2 | 13', 'Atlases | 2 | 1 | 3');
  expect(values).toMatchObject({ 'stock.novels.owned': 11, 'stock.novels.total': 13 });
});

test('where it does not, the row is left open and said to be', () => {
  const report = readStock('Novels | 1 1 | 2 | 14', 'Atlases | 2 | 1 | 3');
  expect(report.values).toMatchObject({ 'stock.novels.owned': null, 'stock.novels.total': null });
  expect(findings(report).join()).toContain('ambiguous-cell stock.novels');
});

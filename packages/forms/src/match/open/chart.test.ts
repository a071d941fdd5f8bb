import { dataCell, dataRow, dataTable } from '@gouji/tree';
import { expect, test } from 'vitest';
import { flatten } from '../lines.js';
import { readCharts } from './chart.js';

const cells = (texts: string[], colSpan = 1) => texts.map((text) => dataCell(text, { colSpan }));
const chartOf = (...rows: ReturnType<typeof dataRow>[]) => {
  const tree = { type: 'root' as const, children: [dataTable(rows)] };
  return readCharts(flatten(tree), [])[0]!;
};

test('a grid tells its columns only where its rows are as wide as its head', () => {
  const head = dataRow(cells(['Pier', 'Ships']));
  expect(chartOf(head, dataRow(cells(['East', '4']))).aligned).toBe(true);
  expect(chartOf(head, dataRow(cells(['East', '4'], 2))).aligned).toBe(false);
});

test('a span that was miscounted leaves the columns where each row has a cell under each head', () => {
  const top = dataRow([
    dataCell('Pier', { rowSpan: 2 }),
    dataCell('Ships', { colSpan: 2 }),
    dataCell('Sum', { rowSpan: 2, colSpan: 2 }),
  ]);
  const low = dataRow([dataCell('Large'), dataCell('Small', { colSpan: 2 })]);
  const row = (...spans: number[]) =>
    dataRow([dataCell('East'), ...spans.map((colSpan) => dataCell('4', { colSpan }))]);
  expect(chartOf(top, low, row(1, 2, 1)).aligned).toBe(true);
  expect(chartOf(top, low, row(1, 2, 1), row(2, 2)).aligned).toBe(false);
});

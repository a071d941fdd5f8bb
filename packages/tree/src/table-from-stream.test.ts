import { expect, test } from 'vitest';
import { cellStream, streamLine } from './build.js';
import { tableFromStream } from './table-from-stream.js';
import { textOf } from './text-of.js';

const cells = (table: ReturnType<typeof tableFromStream>) =>
  table?.children.map((row) =>
    row.type === 'dataRow' ? row.children.map((cell) => textOf(cell)) : [],
  );

test('lines of cells become rows of one width, blank cells kept', () => {
  const stream = cellStream([
    streamLine(['指标', '数量', ''], 'bar'),
    streamLine(['新收', '', '3'], 'tab'),
    streamLine(['合计'], 'bar'),
  ]);
  expect(cells(tableFromStream(stream))).toEqual([
    ['指标', '数量', ''],
    ['新收', '', '3'],
    ['合计', '', ''],
  ]);
});

test('one cell a line is no table, with or without a bar at its end', () => {
  expect(
    tableFromStream(cellStream(['甲', '乙', '1'].map((cell) => streamLine([cell])))),
  ).toBeUndefined();
  expect(
    tableFromStream(cellStream(['甲', '乙', '1'].map((cell) => streamLine([cell, ''], 'bar')))),
  ).toBeUndefined();
  expect(tableFromStream(cellStream([]))).toBeUndefined();
});

test('one filled cell a line is a row where bars stand around it', () => {
  const lines = ['甲', '乙'].map((cell) => streamLine([cell, ''], 'bar'));
  const stream = { ...cellStream(lines), framed: true };
  expect(cells(tableFromStream(stream))).toEqual([
    ['甲', ''],
    ['乙', ''],
  ]);
});

test('lines of different numbers of cells, which blanks part, are no table', () => {
  const line = (cells: string[]) => streamLine(cells, 'space');
  const even = [line(['许可', '1', '2']), line(['处罚', '3', '4'])];
  expect(cells(tableFromStream(cellStream(even)))).toEqual([
    ['许可', '1', '2'],
    ['处罚', '3', '4'],
  ]);
  expect(tableFromStream(cellStream([...even, line(['合计', '9'])]))).toBeUndefined();
});

test('rows and cells keep their places', () => {
  const position = { start: { line: 3, column: 1 }, end: { line: 3, column: 4 } };
  const line = streamLine(['甲', '1'], 'bar');
  line.position = position;
  line.children[1]!.position = position;
  const table = tableFromStream(cellStream([line]));
  expect(table?.children[0]?.position).toEqual(position);
  expect(table).toMatchObject({
    children: [{ children: [{}, { position, children: [{ position }] }] }],
  });
});

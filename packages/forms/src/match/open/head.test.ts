import { cellStream, streamLine } from '@gouji/tree';
import { expect, test } from 'vitest';
import { callsHead, harbourForm } from '../../../test/harbour.js';
import { flatten } from '../lines.js';
import { readCharts } from './chart.js';
import { readHead } from './head.js';
import { shapesOf } from './shape.js';

/** Read the head of lines of cells between bars as that of the calls of ships. */
function headOf(...rows: string[]) {
  const lines = rows.map((row) => streamLine(row.split('|'), 'bar'));
  const [chart] = readCharts(flatten({ type: 'root', children: [cellStream(lines)] }), []);
  return readHead(chart!, shapesOf(harbourForm)[0]!);
}

test('names the columns', () => {
  expect(headOf(callsHead, 'East|4|10|9|5')).toMatchObject({ rows: 1, names: [0] });
});

test('has no line that begins with a name and goes on with numbers', () => {
  const rest = callsHead.split('|').slice(2).join('|');
  expect(headOf(`${rest}|`, 'East|4|10|9|5', 'West|1|1|1|1').score).toBe(0);
});

test('names columns whose labels are cut short by their order, whatever blanks end the lines', () => {
  const cut = 'Harbour / Pier|Number of|Number of|Number of|Number of||';
  const head = headOf(cut, 'East|4|10|9|5||', 'ALL PIERS|4|10|9|5||');
  expect([...head.values].sort()).toEqual([1, 2, 3, 4].map((x) => [x, x - 1]));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataCell, dataRow, dataTable } from './build.js';
import { soundTable } from './sound-table.js';
import { textOf } from './text-of.js';
import { toGrid } from './to-grid.js';

const cell = fc.record({
  colSpan: fc.integer({ min: 1, max: 4 }),
  rowSpan: fc.integer({ min: 0, max: 4 }),
});
const anyTable = fc
  .array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((rows) =>
    dataTable(
      rows.map((cells, y) => dataRow(cells.map((spans, x) => dataCell(`${y}.${x}`, spans)))),
    ),
  );

test('any table is made sound, its cells where they began, and none lost', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const [before, after] = [toGrid(table), toGrid(soundTable(table))];
      expect(after.faults.filter(({ kind }) => kind !== 'clipped')).toEqual([]);
      expect(after.width).toBe(before.width);
      const filled = after.cells.filter((one) => textOf(one.cell) !== '');
      expect(filled.map(({ cell, row, column }) => [textOf(cell), row, column])).toEqual(
        before.cells.map(({ cell, row, column }) => [textOf(cell), row, column]),
      );
    }),
  );
});

test('of two cells that overlap the later one has the place, and blanks close short rows', () => {
  const table = dataTable([
    dataRow([dataCell('a'), dataCell('b', { rowSpan: 3 }), dataCell('c')]),
    dataRow([dataCell('d', { colSpan: 2 })]),
    dataRow([dataCell('e')]),
  ]);
  const rows = soundTable(table).children.map((row) =>
    row.type === 'dataRow'
      ? row.children.map((one) => [textOf(one), one.colSpan, one.rowSpan])
      : [],
  );
  expect(rows).toEqual([
    [
      ['a', 1, 1],
      ['b', 1, 1],
      ['c', 1, 1],
    ],
    [
      ['d', 2, 1],
      ['', 1, 1],
    ],
    [
      ['e', 1, 1],
      ['', 1, 1],
      ['', 1, 1],
    ],
  ]);
});

test('a sound table stays as it is', () => {
  const table = dataTable([
    dataRow([dataCell('a', { rowSpan: 2 }), dataCell('b')]),
    dataRow([dataCell('c')]),
  ]);
  expect(soundTable(table)).toBe(table);
});

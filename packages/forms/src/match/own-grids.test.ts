import { dataCell, dataRow, dataTable } from '@gouji/tree';
import { expect, test } from 'vitest';
import type { Item } from './items.js';
import { ownGrids } from './own-grids.js';
import type { Term } from './vocabulary.js';

const grid = () => dataTable([dataRow([dataCell('1')])]);
const item = (node: ReturnType<typeof grid>, kind = 'grid') =>
  ({ line: { kind, node } }) as unknown as Item;
const column = () => ({ kind: 'column' }) as Term;

test('a grid is the table’s own where two of its columns head it', () => {
  const [own, other] = [grid(), grid()];
  const isOwn = ownGrids(
    new Map([
      [item(own), column()],
      [item(own), column()],
      [item(other), column()],
    ]),
    false,
  );
  expect(isOwn(item(own))).toBe(true);
  expect(isOwn(item(other))).toBe(false);
});

test('lines of plain text have no grid that would tell', () => {
  expect(ownGrids(new Map(), false)(item(grid(), 'stream'))).toBe(true);
});

test('below its title a table may have a head of none of its columns', () => {
  const alone = new Map([[item(grid()), column()]]);
  expect(ownGrids(alone, true)(item(grid()))).toBe(true);
  expect(ownGrids(alone, false)(item(grid()))).toBe(false);
});

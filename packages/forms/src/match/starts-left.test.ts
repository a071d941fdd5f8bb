import { expect, test } from 'vitest';
import type { RowEvidence } from './gather-rows.js';
import { startsLeft } from './starts-left.js';

const block = {};

function row(depth: number, column: number): RowEvidence {
  const line = { ruler: 'cells' };
  const item = (at: number) => ({ line, cell: { column: at } });
  const evidence = { block, label: { depth }, labelItems: [item(column)], values: [item(9)] };
  return evidence as unknown as RowEvidence;
}

test('a label left of those of its depth is seen, one of another depth is not', () => {
  const [upper, first, second, moved] = [row(0, 0), row(1, 2), row(1, 2), row(1, 0)];
  const rows = [upper, first, second, moved];
  expect(rows.map((each) => startsLeft(each, rows))).toEqual([false, false, false, true]);
});

test('labels of one depth that stand in one column tell nothing', () => {
  const rows = [row(1, 0), row(1, 0)];
  expect(rows.some((each) => startsLeft(each, rows))).toBe(false);
});

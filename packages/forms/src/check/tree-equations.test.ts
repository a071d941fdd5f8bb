import { expect, test } from 'vitest';
import { museumForm } from '../../test/museum.js';
import { equationsOf } from './equations.js';

const [figures] = museumForm.tables;
const written = equationsOf(museumForm, figures!).map(
  ({ rule, kind, at, left, right }) =>
    `${rule} ${kind} at ${at}: ${[left, right].map((side) => side.map(({ path }) => path).join(' + ')).join(' | ')}`,
);

test('a label with a value of its own is the sum of its children but the parts', () => {
  expect(written[0]).toBe(
    'parent-sum equal at figures.house.visitors.total: figures.house.visitors.total | figures.house.visitors.adults + figures.house.visitors.children',
  );
});

test('a part is at most the value of the label above it', () => {
  expect(written[1]).toBe(
    'part-limit atMost at figures.house.visitors.abroad: figures.house.visitors.abroad | figures.house.visitors.total',
  );
  expect(written).toHaveLength(2);
});

import { expect, test } from 'vitest';
import { museumForm } from '../../test/museum.js';
import { dropAbsent } from './drop-absent.js';
import { equationsOf } from './equations.js';

const equations = equationsOf(museumForm, museumForm.tables[0]!);
const visitors = 'figures.house.visitors';

test('a cell that is not printed is left out of the sum', () => {
  const [sum] = dropAbsent(equations, new Set([`${visitors}.children`]));
  expect(sum!.right.map(({ path }) => path)).toEqual([`${visitors}.adults`]);
});

test('an equation of which nothing is left says nothing', () => {
  expect(dropAbsent(equations, new Set([`${visitors}.total`]))).toEqual([]);
});

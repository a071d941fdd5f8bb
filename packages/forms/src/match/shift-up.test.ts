import { expect, test } from 'vitest';
import { body, head, readGarden, seedlings, seedlingsOf } from '../../test/garden.js';
import { rows } from '../../test/library.js';

const rowOf = (values: readonly number[]) => values.join('|');

test('numbers that stand on the line before their label are those of the label behind them', () => {
  const cells = body.flatMap(({ labels, values }) => [rowOf(values), labels.join('')]);
  const report = readGarden(rows(...head, ...cells));
  expect(seedlingsOf(report)).toEqual(seedlings);
});

test('numbers behind their labels stay with them', () => {
  const cells = body.flatMap(({ labels, values }) => [labels.join(''), rowOf(values)]);
  expect(seedlingsOf(readGarden(rows(...head, ...cells)))).toEqual(seedlings);
});

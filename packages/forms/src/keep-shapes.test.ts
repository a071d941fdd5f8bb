import { expect, test } from 'vitest';
import { gardenForm } from '../test/garden.js';
import { harbourForm } from '../test/harbour.js';
import { keepShapes } from './keep-shapes.js';
import type { DocumentMatch } from './match/match-document.js';

test('each table that takes no search is matched, every cell of it', () => {
  const kept = keepShapes(gardenForm);
  const match = kept.find((each): each is DocumentMatch => 'tables' in each)!;
  const cells = match.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  expect(match.tables.map(({ id }) => id)).toEqual(['seedlings', 'shows']);
  expect(cells).toHaveLength(51);
  expect(cells.every(({ value, slot }) => value === 0 && slot?.how === 'grid')).toBe(true);
});

test('nothing is kept of a form whose tables all take one', () => {
  expect(keepShapes(harbourForm)).toEqual([]);
});

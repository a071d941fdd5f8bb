import { expect, test } from 'vitest';
import { labelFit } from './label-fit.js';

test('a label that lost its blanks, case or signs is the same', () => {
  expect(labelFit('NUMBER OF SHIPSIN PORT', ['Number of Ships in Port'])).toBe(1);
  expect(labelFit('<1-20\nDays', ['1-20 Days'])).toBe(1);
});

test('of two labels the one with more of the words fits better', () => {
  const found = 'Number of ships that arrived during the year';
  const arrived = labelFit(found, ['Number of Ships Arrived in Year']);
  expect(arrived).toBeGreaterThan(0.7);
  expect(arrived).toBeGreaterThan(labelFit(found, ['Number of Ships Left in Year']));
});

test('labels that differ in a figure or a letter of their own do not fit', () => {
  expect(labelFit('Berth 7(A)', ['Berth 7(B)'])).toBe(0);
  expect(labelFit('1-20 Days', ['21-40 Days'])).toBe(0);
});

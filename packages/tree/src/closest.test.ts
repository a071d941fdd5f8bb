import { expect, test } from 'vitest';
import { closest } from './closest.js';

const words = ['convert', 'check', 'forms'];

test('a slip of the finger finds the word that was meant', () => {
  expect(closest('convrt', words)).toBe('convert');
  expect(closest('chekc', words)).toBe('check');
  expect(closest('FORM', words)).toBe('forms');
});

test('another word finds none', () => {
  expect(closest('serve', words)).toBeUndefined();
  expect(closest('', words)).toBeUndefined();
  expect(closest('x', [])).toBeUndefined();
});

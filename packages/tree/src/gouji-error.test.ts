import { expect, test } from 'vitest';
import { GoujiError } from './gouji-error.js';

test('an error says itself in both languages, in English by default', () => {
  const cause = new Error('x');
  const error = new GoujiError('io', { zh: '读不了', en: 'Unreadable' }, { cause });
  expect([error.message, error.in('zh'), error.in('en')]).toEqual([
    'Unreadable',
    '读不了',
    'Unreadable',
  ]);
  expect([error.name, error.code, error.cause]).toEqual(['GoujiError', 'io', cause]);
  expect(error).toBeInstanceOf(Error);
});

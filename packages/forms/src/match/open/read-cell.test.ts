import { expect, test } from 'vitest';
import { readNumeric } from './read-cell.js';

test('a number has its sign of currency before it, a percent sign behind it, or no figure before its point', () => {
  expect(readNumeric('$1,234.50', 'USD')).toMatchObject({ decimal: '1234.50' });
  expect(readNumeric('$.50', 'USD')).toMatchObject({ decimal: '0.50' });
  expect(readNumeric('.12%', '%')).toMatchObject({ decimal: '0.12' });
  expect(readNumeric('.', '%')?.kind).toBe('placeholder');
});

import { expect, test } from 'vitest';
import { rowKey } from './row-key.js';

test('a name is a key of small letters, figures and underscores', () => {
  expect(rowKey('ATF')).toBe('atf');
  expect(rowKey('Office of the Assoc. AG')).toBe('office_of_the_assoc_ag');
  expect(rowKey("Harbour Master's Dep't")).toBe('harbour_masters_dept');
  expect(rowKey('10 U.S.C. § 2305(g)')).toBe('10_usc_2305_g');
  expect(rowKey('第三码头(北)')).toBe('第三码头_北');
});

test('two rows never have one key, and a name of signs alone has a key too', () => {
  expect(rowKey('North Pier', new Set(['north_pier']))).toBe('north_pier_2');
  expect(rowKey('§')).toBe('row');
});

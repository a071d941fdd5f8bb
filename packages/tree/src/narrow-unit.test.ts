import { expect, test } from 'vitest';
import { narrow } from './narrow.js';
import { narrowUnit } from './narrow-unit.js';

test('full-width forms become what NFKC makes of them, and nothing else is touched', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const form = unit === 0x3000 || (unit >= 0xff01 && unit <= 0xff5e);
    const character = String.fromCharCode(unit);
    expect(narrowUnit(unit)).toBe(form ? character.normalize('NFKC') : undefined);
  }
  expect(narrow('（１）甲，　乙')).toBe('(1)甲, 乙');
});

import { expect, test } from 'vitest';
import { findMoneyUnit } from './money.js';

test('a unit of money is read whole, also where a line or a cell breaks it', () => {
  expect(findMoneyUnit('采购金额(万元)')).toBe('万元');
  expect(findMoneyUnit('采购金额(万\n元)')).toBe('万元');
  expect(findMoneyUnit('采购金额(万  元)')).toBe('万元');
});

test('two units tell none', () => {
  expect(findMoneyUnit('金额(元、万元)')).toBeUndefined();
  expect(findMoneyUnit('收费金额(单位:万内容元)')).toBeUndefined();
  expect(findMoneyUnit('收费金额（单位：万内容元）')).toBeUndefined();
});

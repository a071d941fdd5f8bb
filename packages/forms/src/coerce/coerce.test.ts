import { expect, test } from 'vitest';
import { libraryForm } from '../../test/library.js';
import { coerce } from './coerce.js';
import { readLexeme } from './read-lexeme.js';

function value(path: string, text: string, stated?: string) {
  return coerce(readLexeme(text)!, libraryForm.byPath.get(path)!, stated);
}

const money = 'stock.purchases.spent';
const count = 'stock.novels.owned';
const signed = 'stock.readers.change';

test('money is converted to the unit of the form without rounding', () => {
  expect(value(money, '251000元')).toEqual({ value: 25.1 });
  expect(value(money, '103.3879万元')).toEqual({ value: 103.3879 });
  expect(value(money, '1.2亿元')).toEqual({ value: 12000 });
  expect(value(money, '3.5', '亿元')).toEqual({ value: 35000 });
  expect(value(money, '17568', '万元')).toEqual({ value: 17568 });
});

test('an amount without any unit keeps its number and says so, unless it is zero', () => {
  expect(value(money, '15000000')).toEqual({ value: 15000000, fault: 'unit-unstated' });
  expect(value(money, '0')).toEqual({ value: 0 });
});

test('a count is a whole number from zero up; anything else is kept and flagged', () => {
  expect(value(count, '12(其中修订3件)')).toEqual({ value: 12 });
  expect(value(count, '1.9万')).toEqual({ value: 19000 });
  expect(value(count, '3.5')).toEqual({ value: 3.5, fault: 'not-a-count' });
  expect(value(count, '-2')).toEqual({ value: -2, fault: 'not-a-count' });
  expect(value(count, '+2')).toEqual({ value: 2, fault: 'not-a-count' });
  expect(value(count, '增加2')).toEqual({ value: 2, fault: 'not-a-count' });
  expect(value(count, '+0')).toEqual({ value: 0 });
  expect(value(signed, '-2')).toEqual({ value: -2 });
  expect(value(signed, '增加2')).toEqual({ value: 2 });
});

test('a number that begins with 0 may be several run together, and says so', () => {
  expect(value(count, '05')).toEqual({ value: 5, fault: 'leading-zero' });
  expect(value(count, '00')).toEqual({ value: 0, fault: 'leading-zero' });
  expect(value(money, '0.5万元')).toEqual({ value: 0.5 });
});

test('an amount of money is no count at all', () => {
  expect(value(count, '35.6万元')).toEqual({ value: null, fault: 'not-a-count' });
});

test('a blank or a placeholder is never zero', () => {
  expect(value(count, '')).toEqual({ value: null, fault: 'blank' });
  expect(value(count, '/')).toEqual({ value: null, fault: 'placeholder' });
});

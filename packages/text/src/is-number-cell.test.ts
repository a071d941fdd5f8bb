import { expect, test } from 'vitest';
import { isNumberCell } from './is-number-cell.js';

test.each([
  '0',
  '000',
  '１２',
  '8,172',
  '2517.23万元',
  '103.3879万元',
  '251000元',
  '9623(增)',
  '361(减)',
  '22(其中修订16件)',
  '+19',
  '-2',
  '−2',
  '--253',
  '减4',
  '12件',
  '5①',
  '22(其中修订16件)※',
  '98.5%',
  '/',
  '-',
  '—',
  '_',
  '——',
])('%s stands in the cell of a number', (text) => {
  expect(isNumberCell(text)).toBe(true);
});

test.each([
  '2023年',
  '2023-01-05',
  '第3页',
  '1.规章',
  '12345热线',
  '规章',
  '无',
  '',
  '---',
  '- 5 -',
  '一',
])('%j does not', (text) => {
  expect(isNumberCell(text)).toBe(false);
});

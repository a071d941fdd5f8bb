import { expect, test } from 'vitest';
import { fold, foldBare } from './fold.js';

test('labels that differ in width, radicals, script, spaces and numbering fold alike', () => {
  const wanted = '自然人行政许可';
  expect(fold('⾃然⼈⾏政许可')).toBe(wanted);
  expect(fold('自 然 人\n行政许可')).toBe(wanted);
  expect(fold('(三)自然人、行政许可:')).toBe(wanted);
  expect(fold('1.自然人行政許可')).toBe(wanted);
  expect(fold('12A')).toBe('12a');
});

test('a line break between a number and its mark is no part of the label', () => {
  expect(fold('四\n、结转下年度')).toBe(fold('四、结转下年度'));
});

test('notes in brackets are dropped only from the bare fold', () => {
  expect(fold('采购总金额(单位:万元)')).toBe('采购总金额单位万元');
  expect(foldBare('采购总金额(单位:万元)')).toBe('采购总金额');
  expect(foldBare('(本列数据)')).toBe('本列数据');
});

test('a label that is nothing but its number keeps it', () => {
  expect(fold('一、')).toBe('一');
});

test('readings in brackets behind Traditional characters are no part of a label', () => {
  expect(fold('現(xiàn)行有效件數(shù)')).toBe('现行有效件数');
  expect(fold('政府集中採購')).toBe('政府集中采购');
  expect(fold('附表(a)')).toBe('附表a');
});

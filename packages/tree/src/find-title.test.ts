import { expect, test } from 'vitest';
import { findTitle } from './find-title.js';

function find(...lines: string[]): string | undefined {
  const range = findTitle(
    lines.map((line) => ({ text: line, marked: line.startsWith(' '), joined: true })),
  );
  return range && lines.slice(range.start, range.end).join('|').trim();
}

test('a line with a year and the name of a kind of document is the title', () => {
  expect(find('首页 > 政务公开', '云溪县2023年工作年度报告', '发布时间:2024-01-20')).toBe(
    '云溪县2023年工作年度报告',
  );
});

test('the agency on the line before belongs to it', () => {
  expect(find('云溪县人民政府', '2023年工作年度报告')).toBe('云溪县人民政府|2023年工作年度报告');
});

test('a first line that is no name, or not the first, does not belong to the title', () => {
  expect(find('云溪县 首页', '2023年工作年度报告')).toBe('2023年工作年度报告');
  expect(find('云溪县工作年度报告', '2023年工作年度报告')).toBe('2023年工作年度报告');
  expect(find('首页', '政务公开', '2023年工作年度报告')).toBe('2023年工作年度报告');
});

test('a title may run over to the next line', () => {
  expect(find('青禾镇人民政府2023年政府信息', '公开工作年度报告')).toBe(
    '青禾镇人民政府2023年政府信息|公开工作年度报告',
  );
});

test('a marked line is a title without a year', () => {
  expect(find('  云溪县政务公开要点', '(试行稿)')).toBe('云溪县政务公开要点');
});

test('a lone first line is a title, one of several plain lines is not', () => {
  expect(find('云溪县政务公开要点')).toBe('云溪县政务公开要点');
  expect(find('云溪县政务公开要点', '青禾镇政务公开要点')).toBeUndefined();
});

test.each([
  '2024年1月20日',
  '一、2023年报告',
  '现将2023年情况报告如下:',
  '2023年,我县公开信息。',
  '',
])('%j is no title', (line) => {
  expect(find(line)).toBeUndefined();
});

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

test.each([
  ['临云县水利局2023', '年政府信息公开年度报告'],
  ['临云县水利局2023年政府信息公开年度报', '告'],
  ['临云县水利局2023年政府信息公开年度', '  报告'],
  ['临云县水利局2023年政府信', '息公开工作', '年度报告'],
  ['临云县政务服务和大数', '据管理局2023年政府', '信息公开年度报告'],
])('a title that breaks where its line was full is whole: %s', (...lines) => {
  expect(find(...lines, '')).toBe(lines.join('|'));
});

test('a year alone below a title belongs to it', () => {
  expect(find('临云县水利工作年度报表', '（2022年度）', '')).toBe(
    '临云县水利工作年度报表|（2022年度）',
  );
});

test('a name of a site above a broken title is not a piece of it', () => {
  expect(find('政务公开', '临云县水利局2023', '年政府信息公开年度报告')).toBe(
    '临云县水利局2023|年政府信息公开年度报告',
  );
});

test('a marked line is a title without a year', () => {
  expect(find('  云溪县政务公开要点', '(试行稿)')).toBe('云溪县政务公开要点');
});

test('a lone first line is a title, one of several plain lines is not', () => {
  expect(find('云溪县政务公开要点')).toBe('云溪县政务公开要点');
  expect(find('云溪县政务公开要点', '青禾镇政务公开要点')).toBeUndefined();
});

test('a full line that goes on in the next is a piece of a paragraph', () => {
  const lines = ['    统计期限自2023年1月1日起至2023年12', '月31日止'].map((text) => {
    return { text, marked: text.startsWith(' '), joined: true, full: text.startsWith(' ') };
  });
  expect(findTitle(lines)).toBeUndefined();
});

test.each([
  '本年度报告根据条例和上级要求编',
  '布2023年工作年度报告有关事项的通知》(',
  '2024年1月20日',
  '一、2023年报告',
  '现将2023年情况报告如下:',
  '2023年,我县公开信息。',
  '',
])('%j is no title', (line) => {
  expect(find(line)).toBeUndefined();
});

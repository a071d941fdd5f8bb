import { expect, test } from 'vitest';
import type { MetadataDefinition } from '../form/definition.js';
import type { Line } from '../match/lines.js';
import { readTitle } from './read-title.js';

const words: MetadataDefinition = {
  titleWords: ['年度报告'],
  subjectWords: ['政府信息公开'],
  announce: ['现将'],
  verbs: [],
  suffixes: ['县', '办公室'],
  pronouns: [],
};

function titleOf(...texts: string[]) {
  const preamble = texts.map(
    (text, index): Line => ({
      index,
      kind: 'text',
      node: { type: 'paragraph', children: [] },
      cells: [{ text, place: undefined }],
    }),
  );
  const title = readTitle({ preamble, sentences: [] }, words);
  return title && { text: title.text, lines: title.lines.length };
}

test('a title over several lines is joined: agency, title, year', () => {
  expect(titleOf('云溪县政府办公室', '政府信息公开工作年度报告', '(2021年)')).toEqual({
    text: '云溪县政府办公室政府信息公开工作年度报告(2021年)',
    lines: 3,
  });
  expect(titleOf('云溪县', '二〇二一年政府信息公开工作年度报告')).toMatchObject({ lines: 2 });
});

test('a line that is no agency and a year that is a date are left out', () => {
  expect(titleOf('首页 > 公开', '政府信息公开工作年度报告', '2021年1月20日')).toEqual({
    text: '政府信息公开工作年度报告',
    lines: 1,
  });
});

test('a title with blanks between its characters is one, however wide they make it', () => {
  const spaced = [...'云溪县人民政府办公室2023年政府信息公开工作年度报告'].join('  ');
  expect(titleOf(spaced)).toEqual({ text: spaced, lines: 1 });
});

import { describe, expect, test } from 'vitest';
import type { MetadataDefinition } from '../form/definition.js';
import type { Line } from '../match/lines.js';
import { type MetadataSources, readMetadata } from './read-metadata.js';

const words: MetadataDefinition = {
  titleWords: ['年度报告'],
  subjectWords: ['政府信息公开'],
  announce: ['现将'],
  verbs: ['坚持'],
  suffixes: ['县', '局'],
  pronouns: ['我'],
  plans: ['计划'],
};

function read(texts: string[], sources: MetadataSources = {}) {
  const lines = texts.map(
    (text, index): Line => ({
      index,
      kind: 'text',
      node: { type: 'paragraph', children: [] },
      cells: [{ text, place: { line: index + 1, column: 1 } }],
    }),
  );
  const { title, agency, year, period, evidence } = readMetadata(lines, undefined, words, sources);
  return { title, agency, year, period, evidence };
}

const fileName = '白沙县2019年政府信息公开工作年度报告.docx';

describe('each is read from where it is stated, with the words and the place', () => {
  test('the title, the period', () => {
    const title = '云溪县2022年政府信息公开工作年度报告';
    expect(read([title, '统计期限为2022年1月1日至2022年12月31日。'], { fileName })).toEqual({
      title,
      agency: '云溪县',
      year: 2022,
      period: { from: '2022-01-01', to: '2022-12-31' },
      evidence: {
        title: { lexeme: title, place: { line: 1, column: 1 }, how: 'title' },
        agency: { lexeme: title, place: { line: 1, column: 1 }, how: 'title' },
        year: { lexeme: title, place: { line: 1, column: 1 }, how: 'title' },
        period: {
          lexeme: '2022年1月1日至2022年12月31日',
          place: { line: 2, column: 1 },
          how: 'period',
        },
      },
    });
  });

  test('the year of the period, where the title has none', () => {
    const { year, evidence } = read(['统计期限为2022年1月1日至2022年12月31日。']);
    expect(year).toBe(2022);
    expect(evidence.year).toMatchObject({ how: 'period', place: { line: 1 } });
  });

  test('the announcement', () => {
    const { agency, year, evidence } = read([
      '根据通知要求,现将云溪县2022年政府信息公开情况报告如下。',
    ]);
    expect([agency, year]).toEqual(['云溪县', 2022]);
    expect(evidence.agency).toMatchObject({
      how: 'announcement',
      lexeme: expect.stringMatching(/^云溪县/),
    });
    expect(evidence.year).toMatchObject({ how: 'announcement' });
  });

  test('the opening sentence', () => {
    const { agency, evidence } = read(['2022年,云溪县教育局坚持公开为常态。']);
    expect(agency).toBe('云溪县教育局');
    expect(evidence.agency).toMatchObject({ how: 'opening' });
    expect(evidence.year).toMatchObject({ how: 'opening' });
  });

  test('the name of the file, where nothing else says it', () => {
    const { agency, year, title, evidence } = read(['公开工作平稳有序。'], { fileName });
    expect([agency, year, title]).toEqual(['白沙县', 2019, null]);
    expect(evidence.agency).toEqual({ lexeme: fileName, how: 'file-name' });
    expect(evidence.year).toEqual({ lexeme: fileName, how: 'file-name' });
  });

  test('a setting, before all else', () => {
    const settings = { agency: '云溪县民政局', year: 2021 };
    const { agency, year, evidence } = read(['云溪县2022年政府信息公开工作年度报告'], { settings });
    expect([agency, year]).toEqual(['云溪县民政局', 2021]);
    expect(evidence.agency).toEqual({ lexeme: '云溪县民政局', how: 'setting' });
    expect(evidence.year).toEqual({ lexeme: '2021', how: 'setting' });
  });
});

describe('nothing is taken', () => {
  test.each([
    'report-2019.docx',
    '2019.docx',
    '20190131_001.txt',
    '云政办〔2019〕12号.pdf.docx',
    'IMG_2019年春.docx',
  ])('from a file name that is no title: %s', (fileName) => {
    expect(read(['公开工作平稳有序。'], { fileName })).toMatchObject({ agency: null, year: null });
  });

  test('from a sentence about another year', () => {
    expect(read(['2019年以来,工作平稳。', '2024年计划完善平台。'])).toMatchObject({ year: null });
  });
});

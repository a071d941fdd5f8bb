import type { Report } from '@gouji/tree';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeReport, paragraph } from '../test/make-report.js';
import { reportToPlain } from './report-to-plain.js';
import { toYaml } from './to-yaml.js';

const row = ['natural_person', 'legal_person.commercial', 'legal_person.other', 'total'];
const values: Report['values'] = {
  'proactive.regulations.issued': 0,
  'proactive.regulations.in_force': null,
  ...Object.fromEntries(row.map((column, index) => [`applications.received.${column}`, index])),
  'applications.results.denied.secret.total': -27,
  'applications.results.denied.other.total': 25.1,
  'applications.results.denied.third.deep.total': 1,
};

test('a report reads as the contract shows it', () => {
  const report = makeReport({
    period: { from: '2022-01-01', to: '2022-12-31' },
    sections: [
      { id: 'overview', number: '一', title: '总体情况', body: [paragraph('一切如常。')] },
    ],
    values,
    extra: [
      {
        kind: 'row',
        section: 'proactive',
        labels: ['其他主动公开文件'],
        values: [186, null, '约3'],
        place: { line: 4, column: 1 },
      },
    ],
    facts: [
      {
        section: 'overview',
        path: 'review.total',
        value: 1,
        unit: '件',
        approximate: false,
        quote: '行政复议1件',
        place: { line: 2, column: 5 },
      },
    ],
    problems: [
      {
        rule: 'balance',
        severity: 'error',
        path: 'applications.received',
        paths: ['applications.received.total', 'applications.received.natural_person'],
        message: { zh: '左边是 5,右边是 4', en: 'left is 5, right is 4' },
        expected: 5,
        actual: 4,
        place: { part: 'word/document.xml', table: 2, row: 4, cell: 1 },
      },
    ],
  });
  expect(toYaml(report)).toBe(`# yaml-language-server: $schema=./demo-form.schema.json
form: demo-form
title: null
agency: 云溪县
year: 2022
period: { from: '2022-01-01', to: '2022-12-31' }
source: { file: report.txt, format: text, sha256: '0e12' }
preamble: ''
sections:
  - id: overview
    number: 一
    title: 总体情况
    body: 一切如常。
tables:
  proactive: { regulations: { issued: 0, in_force: null } }
  applications:
    received: { natural_person: 0, legal_person: { commercial: 1, other: 2 }, total: 3 }
    results:
      denied:
        secret: { total: -27 }
        other: { total: 25.1 }
        third: { deep: { total: 1 } }
extra:
  - kind: row
    section: proactive
    labels: [ 其他主动公开文件 ]
    values: [ 186, null, 约3 ]
    place: { line: 4, column: 1 }
facts:
  - section: overview
    path: review.total
    value: 1
    unit: 件
    approximate: false
    quote: 行政复议1件
    place: { line: 2, column: 5 }
problems:
  - rule: balance
    severity: error
    path: applications.received
    paths: [ applications.received.total, applications.received.natural_person ]
    message: 左边是 5,右边是 4
    expected: 5
    actual: 4
    place: { part: word/document.xml, table: 2, row: 4, cell: 1 }
`);
});

test('a document without a form has no schema line and empty tables', () => {
  const text = toYaml(makeReport({ form: null, year: null, agency: null }));
  expect(text).toMatch(/^form: null\n/);
  expect(text).toContain('\ntables: {}\nextra: []\nfacts: []\nproblems: []\n');
});

test('several paragraphs stand as a block that a person can edit', () => {
  const body = [paragraph('第一段。'), paragraph('第二段。')];
  const text = toYaml(
    makeReport({ form: null, sections: [{ id: 'other', number: null, title: '其他', body }] }),
  );
  expect(text).toContain('    body: |-\n      第一段。\n\n      第二段。\n');
});

test('the records of a table stand one on a line, whatever their cells hold', () => {
  const records = [
    {
      单位: '青禾镇',
      备注: '第一行\n第二行,长到不止四十个字符以便看出换行符没有被折成两行来写的情况',
    },
    { 单位: '1', 备注: 'a: b, {c}' },
  ];
  const extra: Report['extra'] = [
    { kind: 'table', section: null, labels: ['单位', '备注'], values: records },
  ];
  const text = toYaml(makeReport({ extra }));
  expect(text.split('\n').filter((line) => line.startsWith('      - {'))).toHaveLength(2);
  expect(parse(text).extra[0].values).toEqual(records);
});

test('words that another reader would take for dates, numbers or booleans are quoted', () => {
  const words = ['2022-01-01', '12:30', 'no', 'on', '~', '1_000', '0o17', '0x1F', '.5', '1e3'];
  for (const version of ['1.1', '1.2'] as const) {
    const text = toYaml(
      makeReport({ extra: [{ kind: 'row', section: null, labels: words, values: [] }] }),
    );
    expect(parse(text, { version }).extra[0].labels).toEqual(words);
  }
});

test('what is printed parses to what was meant, odd characters included', () => {
  const odd = ['a\r\nb', '\ttab', ' x ', '\u0000\u0007', '\u2028', '#x', '- y', '|z', '😀', '\n\n'];
  const report = makeReport({
    values,
    extra: odd.map((word) => ({ kind: 'cell', section: null, labels: [word], values: [word] })),
    facts: odd.map((quote) => ({
      section: null,
      path: 'a',
      value: 1,
      unit: null,
      approximate: true,
      quote,
    })),
  });
  expect(parse(toYaml(report))).toEqual(reportToPlain(report));
});

test('provenance adds one map and changes nothing else', () => {
  const report = makeReport({
    values,
    provenance: {
      'applications.received.total': { lexeme: '3', place: { line: 9, column: 2 }, how: 'row' },
    },
  });
  const plain = toYaml(report);
  const more = toYaml(report, { provenance: true });
  expect(more.startsWith(plain)).toBe(true);
  expect(more.slice(plain.length)).toBe(
    "provenance:\n  applications.received.total: { lexeme: '3', place: { line: 9, column: 2 }, how: row }\n",
  );
});

test('messages take the language of the form unless another is asked for', () => {
  const problems: Report['problems'] = [
    {
      rule: 'x',
      severity: 'info',
      message: { zh: '中', en: 'E' },
      suggestion: { zh: '改', en: 'M' },
    },
  ];
  const report = makeReport({ problems });
  expect(parse(toYaml(report)).problems).toEqual([
    { rule: 'x', severity: 'info', message: '中', suggestion: '改' },
  ]);
  expect(parse(toYaml(report, { language: 'en' })).problems).toEqual([
    { rule: 'x', severity: 'info', message: 'E', suggestion: 'M' },
  ]);
});

test('printing twice gives the same bytes and leaves the report as it was', () => {
  const report = makeReport({ values });
  const before = structuredClone(report);
  expect(toYaml(report)).toBe(toYaml(report));
  expect(report).toEqual(before);
});

test('labels stand as comments beside the keys, and are read over', () => {
  const labels = (form: string, path: string) =>
    form === 'demo-form' && path.endsWith('issued') ? '制发\n件数' : undefined;
  const report = makeReport({
    values: { 'proactive.regulations.issued': 3, 'proactive.other': null },
  });
  const text = toYaml(report, { labels });
  expect(text).toContain(
    'tables:\n  proactive:\n    regulations:\n      issued: 3 # 制发 件数\n    other: null\n',
  );
  expect(parse(text)).toEqual(parse(toYaml(report)));
});

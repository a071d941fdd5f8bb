import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeReport, paragraph } from '../test/make-report.js';
import { toJson } from './to-json.js';
import { toYaml } from './to-yaml.js';

const report = makeReport({
  preamble: [paragraph('现将情况\n报告如下。')],
  values: { 'a.b': 1, 'a.c': null },
});

test('JSON is one line with the data of the YAML', () => {
  const text = toJson(report);
  expect(text.indexOf('\n')).toBe(text.length - 1);
  expect(JSON.parse(text)).toEqual(parse(toYaml(report)));
});

test('keys come in the order of the contract', () => {
  expect(Object.keys(JSON.parse(toJson(report, { provenance: true })))).toEqual([
    'form',
    'title',
    'agency',
    'year',
    'period',
    'source',
    'preamble',
    'sections',
    'tables',
    'extra',
    'facts',
    'problems',
    'provenance',
  ]);
});

test('a list of paths sets the order and fills what the report lacks with null', () => {
  const text = toJson(report, { order: ['a.c', 'a.d', 'a.b'] });
  expect(text).toContain('"tables":{"a":{"c":null,"d":null,"b":1}}');
});

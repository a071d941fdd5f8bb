import { GoujiError, type Report, textOf } from '@gouji/tree';
import { describe, expect, test } from 'vitest';
import { makeReport, paragraph } from '../../test/make-report.js';
import { toJson } from '../to-json.js';
import { toYaml } from '../to-yaml.js';
import { fromYaml } from './from-yaml.js';

const report = makeReport({
  title: '云溪县2022年报告',
  preamble: [paragraph('现将情况报告如下。')],
  sections: [
    { id: 'overview', number: '一', title: '总体情况', body: [paragraph('第一段。')] },
    { id: 'other', number: null, title: '其他', body: [] },
  ],
  values: { 'a.b': 1, 'a.c': null },
  provenance: { 'a.b': { lexeme: '1', how: 'grid' } },
});

function readBack(text: string): Report {
  return fromYaml(text).data!.report!;
}

function refusal(text: string): GoujiError {
  try {
    fromYaml(text);
  } catch (error) {
    if (error instanceof GoujiError) return error;
    throw error;
  }
  throw new Error('Unexpected success, expected a refusal');
}

test('YAML and JSON are read back to what prints the same', () => {
  const yaml = toYaml(report, { provenance: true });
  expect(toYaml({ ...readBack(yaml), language: 'zh' }, { provenance: true })).toBe(yaml);
  const json = toJson(report);
  expect(toJson({ ...readBack(json), language: 'zh' })).toBe(json);
});

test('sections of an outline are numbered with full stops, those of another with their own marks', () => {
  const printed = (...numbers: string[]) => {
    const sections = numbers.map((number) => ({ id: 'part', number, title: 'Part', body: [] }));
    return fromYaml(toYaml(makeReport({ sections }))).children.map((node) => {
      return node.type === 'heading' && node.data?.number?.printed;
    });
  };
  expect(printed('3', 'IV', 'V.B.1')).toEqual(['3. ', 'IV. ', 'V.B.1. ']);
  expect(printed('3', '四')).toEqual(['3、', '四、']);
});

test('the tree holds the words: title, preamble, and each section under its number', () => {
  const tree = fromYaml(toYaml(report));
  expect(tree.children.map((node) => [node.type, textOf(node)])).toEqual([
    ['heading', '云溪县2022年报告'],
    ['paragraph', '现将情况报告如下。'],
    ['heading', '一、总体情况'],
    ['paragraph', '第一段。'],
    ['heading', '其他'],
  ]);
});

test('values know the line they stand on, so that a person finds them', () => {
  const { valuePlaces } = fromYaml('form: demo\ntables:\n  a:\n    b: 1\n    c: null\n').data!;
  expect(valuePlaces?.get('a.b')).toEqual({ line: 4, column: 8 });
  expect(valuePlaces?.get('a.c')).toEqual({ line: 5, column: 8 });
});

test('Markdown that a person worded in another way is printed as they worded it', () => {
  const body =
    'form: null\nsections:\n  - { id: a, title: 甲, body: "* 一\\n* 二\\n\\n\\n　　末" }\n';
  const again = readBack(body);
  expect(toYaml(again)).toContain('      * 一\n      * 二\n\n\n      　　末');
  const [first] = again.sections;
  const changed = { ...again, sections: [{ ...first!, body: [paragraph('新')] }] };
  expect(toYaml(changed)).toContain('body: 新');
});

describe('notes', () => {
  const bodies = (...texts: string[]) => {
    const sections = texts.map((body, index) => {
      return { id: `s${index}`, number: null, title: `Part ${index}`, body };
    });
    const source = JSON.stringify({ form: null, title: null, sections });
    return readBack(source).sections.map(({ body }) => body);
  };

  test('are referred to from any section, wherever they stand', () => {
    const [first, second] = bodies('甲[^1]乙[^9]', '[^1]: 注文');
    expect(first).toMatchObject([
      { children: [{}, { type: 'footnoteReference', identifier: '1' }, { value: '乙[^9]' }] },
    ]);
    expect(second).toMatchObject([{ type: 'footnoteDefinition', identifier: '1' }]);
  });

  test('are not written into code that a section leaves open', () => {
    const [first] = bodies('甲[^1]\n\n```\n[^1]', '[^1]: 注文');
    expect(first).toMatchObject([{ type: 'paragraph' }, { type: 'code', value: '[^1]' }]);
  });
});

test('what may be left out may be left out', () => {
  expect(readBack('form: demo\n')).toMatchObject({ form: 'demo', title: null, sections: [] });
});

test.each([
  ['form: demo\ntables: { a: yes it is, b: [1] }\n', '2:25: tables.b: expected a number'],
  ['form: demo\nyear: "2022"\n', '2:1: year: Invalid input: expected number, received string'],
  ['form: demo\nagencie: 云溪县\n', '2:1: (root): Unrecognized key: "agencie"'],
  ['title: x\n', 'form: Invalid input'],
  ['form: demo\n  bad: 1\n', '1:7: Nested mappings are not allowed in compact mappings;'],
  ['form: a\n---\nform: b\n', '2:1: several documents, expected one'],
  ['form: demo\nform: demo\n', 'Map keys must be unique'],
  ['form: demo\nyear: .inf\n', '2:1: year'],
])('data that is wrong is refused with its place: %j', (text, words) => {
  const error = refusal(text);
  expect(error.code).toBe('invalid-report');
  expect(error.in('en')).toContain(words);
  expect(error.in('en')).not.toContain('\n');
  expect(error.in('zh')).toMatch(/^报告数据有误:.+。$/u);
});

test('aliases that multiply and nesting beyond measure are refused, not expanded', () => {
  const lines = ['form: demo', 'tables:', '  a0: &a0 { x: 1 }'];
  for (let n = 1; n < 12; n++) {
    const parts = Array.from({ length: 10 }, (_, k) => `k${k}: *a${n - 1}`).join(', ');
    lines.push(`  a${n}: &a${n} { ${parts} }`);
  }
  expect(refusal(lines.join('\n')).code).toBe('invalid-report');
  const deep = `form: demo\ntables: ${'{ a: '.repeat(50_000)}1${' }'.repeat(50_000)}\n`;
  expect(refusal(deep).in('en')).toContain('nested too deep');
});

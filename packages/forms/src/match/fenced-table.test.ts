import { textOf } from '@gouji/tree';
import { expect, test } from 'vitest';
import { findings, paragraph, read } from '../../test/library.js';
import { fencedTable } from './fenced-table.js';

const loans = `| Spring visits | Autumn visits | Visits in all |
| --- | --- | --- |
| 4 | 5 | 9 |`;
const position = { start: { line: 5, column: 1 }, end: { line: 9, column: 4 } };

test('a table within a fence is read with its form, each row where it stands', () => {
  const code = { type: 'code' as const, lang: 'markdown', value: loans, position };
  const report = read(paragraph('二、Loans'), code);
  expect(report.values).toMatchObject({ 'visits.spring': 4, 'visits.total': 9 });
  expect(report.provenance['visits.total']).toMatchObject({ place: { line: 8 } });
  expect(findings(report)).toEqual(['missing-table stock']);
});

test('code, and bars among other lines, is no table', () => {
  expect(fencedTable({ type: 'code', lang: 'sh', value: 'a | b | c\nd | e | f' })).toBeUndefined();
  expect(fencedTable({ type: 'code', value: 'a | b | c\nls\nd | e | f' })).toBeUndefined();
  expect(fencedTable({ type: 'code', value: 'a | b | c' })).toBeUndefined();
  expect(textOf(fencedTable({ type: 'code', value: loans })!)).toContain('4\t5\t9');
});

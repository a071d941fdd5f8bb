import { expect, test } from 'vitest';
import { gardenForm } from '../../test/garden.js';
import { paragraph } from '../../test/library.js';
import { reconcile } from '../reconcile.js';

const labels = gardenForm.tables.flatMap(({ blocks }) =>
  blocks.flatMap(({ rows, columns }) => [...columns, ...rows].map(({ label }) => label)),
);
const told = (...texts: string[]) => {
  const children = texts.map((text) => paragraph(text));
  const { report } = reconcile({ type: 'root', children }, { forms: [gardenForm] });
  return report.problems;
};

test('a document that lost its line breaks is told', () => {
  const line = [...labels, ...labels, ...labels, ...labels].join(' 0 ').padEnd(1200, ' 本园坚持');
  expect(told(line)).toMatchObject([{ rule: 'unknown-form', severity: 'warning' }]);
  expect(told('本园今年共接待游客。'.repeat(150))).toEqual([]);
});

test('a document that prints the labels of a form in a shape that nothing reads is told', () => {
  const pairs = labels.map((label, at) => `${label}${at}`);
  const [first, ...others] = told(pairs.join('、'), '本园今年共接待游客。');
  expect([first?.rule, others]).toEqual(['unknown-form', []]);
  expect(first?.message.zh).toContain('没有读入任何数');
  expect(told(labels.join('、'))).toEqual([]);
});

test('without forms nothing is amiss', () => {
  const tree = { type: 'root' as const, children: [paragraph('苗木 0 '.repeat(400))] };
  expect(reconcile(tree, { forms: [] }).report.problems).toEqual([]);
});

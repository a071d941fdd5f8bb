import { expect, test } from 'vitest';
import { fromText } from './index.js';

function rowsOf(text: string): string[][] {
  return fromText(text).children.flatMap((node) => {
    if (node.type !== 'cellStream') return [];
    return node.children.map((line) => line.children.map(({ value }) => value));
  });
}

test('a cell with line breaks that a spreadsheet put between quotes is one cell', () => {
  const rows = rowsOf('项目\t数量\n"一、本年\r\n新收"\t3\n"二、""上年""\n结转"\t0\n合计\t3\n');
  expect(rows).toEqual([
    ['项目', '数量'],
    ['一、本年新收', '3'],
    ['二、"上年"结转', '0'],
    ['合计', '3'],
  ]);
});

test('quotes that nothing closes leave the lines as they are', () => {
  expect(rowsOf('"项目\t数量\n受理\t3\n办结\t2\n')).toHaveLength(3);
  expect(rowsOf('项目\t数量\n受理\t"3\n\n办结"\t2\n')).toHaveLength(3);
});

import { textOf } from '@gouji/tree';
import { expect, test } from 'vitest';
import { fromMarkdown } from './from-markdown.js';

const outline = (text: string) =>
  fromMarkdown(text).children.map((node) => {
    if (node.type !== 'dataTable') return textOf(node);
    return node.children.map((row) => row.children.map((cell) => textOf(cell)).join(' '));
  });

test('what follows a table without a blank line is none of its rows', () => {
  const first = ['| 甲 | 乙 |', '|---|---|', '| 1 | 2 | 3 |'];
  const text = [...first, '二、正文', '这里是一段话。', '| 丙 | 丁 |', '|---|---|', '| 4 | 5 |'];
  expect(outline(text.join('\n'))).toEqual([
    ['甲 乙', '1 2 3'],
    ...['二、正文', '这里是一段话。'],
    ['丙 丁', '4 5'],
  ]);
});

test('a head over a delimiter row begins the next table', () => {
  const text = ['| 甲 | 乙 |', '|---|---|', '| 1 | 2 |', '| 丙 | 丁 |', '|---|:-:|', '| 4 | 5 |'];
  expect(outline(text.join('\n'))).toEqual([
    ['甲 乙', '1 2'],
    ['丙 丁', '4 5'],
  ]);
});

test('a short line without bars is a row of one cell, as GFM has it', () => {
  const text = ['| 甲 | 乙 |', '|---|---|', '| 1 | 2 |', '规章', '| 3。 | |', '| - | - |'];
  expect(outline(text.join('\n'))).toEqual([['甲 乙', '1 2', '规章', '3。 ', '- -']]);
});

import { textOf } from '@gouji/tree';
import { expect, test } from 'vitest';
import { fromMarkdown } from './from-markdown.js';

const read = (...lines: string[]) => fromMarkdown(lines.join('\n')).children;

test('a page mark that looks like the item of a list is page furniture', () => {
  const blocks = read('Before.', '', '- 5 -', '', 'After.');
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'pageFurniture', 'paragraph']);
  expect(textOf(blocks[1]!)).toBe('- 5 -');
});

test('what follows a page mark on the next line is read as if the mark were not there', () => {
  const blocks = read('| a | b |', '|---|---|', '- 5 -', '| c | d |', '|---|---|', '| 1 | 2 |');
  expect(blocks.map(({ type }) => type)).toEqual(['dataTable', 'pageFurniture', 'dataTable']);
  expect(blocks[2]!.position!.start).toEqual({ line: 4, column: 1, offset: 26 });
});

test('a page mark behind the items of a list leaves them a list', () => {
  const blocks = read('- one', '- two', '', '- 12 -', '', 'After.');
  expect(blocks.map(({ type }) => type)).toEqual(['list', 'pageFurniture', 'paragraph']);
  expect(textOf(blocks[0]!)).toBe('one\n\ntwo');
});

test('an item that is a number or a range stays an item', () => {
  const [list] = read('- 5', '- 5 - 7');
  expect(list).toMatchObject({ type: 'list' });
  expect(textOf(list!)).toBe('5\n\n5 - 7');
});

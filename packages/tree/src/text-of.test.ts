import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { cellStream, dataCell, dataRow, dataTable, pageFurniture, streamLine } from './build.js';
import { textOf } from './text-of.js';

const paragraph = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

test('inline content reads as its words, a break as a line feed, an image as its alternative', () => {
  const node: Paragraph = {
    type: 'paragraph',
    children: [
      { type: 'strong', children: [{ type: 'text', value: '甲' }] },
      { type: 'break' },
      { type: 'image', url: 'asset:a.png', alt: '图' },
      { type: 'superscript', children: [{ type: 'text', value: '2' }] },
    ],
  };
  expect(textOf(node)).toBe('甲\n图2');
});

test('tags within a paragraph are no text, and those of blocks end a line', () => {
  const html = (value: string): PhrasingContent => ({ type: 'html', value });
  const text = (value: string): PhrasingContent => ({ type: 'text', value });
  const children = [html('<span class="n">'), text('85'), html('</span>'), html('<!-- 85 -->')];
  expect(textOf(dataCell([{ type: 'paragraph', children }]))).toBe('85');
  const items = [html('<li>'), text('1'), html('</li>'), html('<li>'), text('2'), html('</li>')];
  expect(textOf(dataCell([{ type: 'paragraph', children: items }]))).toBe('1\n2');
});

test('a heading reads with its printed number and what ran in', () => {
  const heading: Heading = {
    type: 'heading',
    depth: 3,
    children: [{ type: 'text', value: '加强领导' }],
    data: { number: { printed: '(一)', label: '一' }, runIn: '。' },
  };
  expect(textOf(heading)).toBe('(一)加强领导。');
});

test('blocks are parted by line feeds, cells by tabs', () => {
  const table = dataTable([dataRow([dataCell('a'), dataCell('')]), dataRow([dataCell('c')])]);
  expect(textOf({ type: 'root', children: [paragraph('x'), table, paragraph('y')] })).toBe(
    'x\na\t\nc\ny',
  );
});

test('a cell of two paragraphs keeps both, without a line feed at its end', () => {
  const cell = dataCell([paragraph('a'), paragraph('b')]);
  expect(textOf(dataRow([cell, dataCell('c')]))).toBe('a\nb\tc');
});

test('a cell stream reads line by line, blank cells kept', () => {
  expect(textOf(cellStream([streamLine(['a', '', '1'], 'bar'), streamLine(['b'])]))).toBe(
    'a\t\t1\nb',
  );
});

test('page furniture reads as its words', () => {
  expect(textOf(pageFurniture('pageMark', [paragraph('- 5 -')]))).toBe('- 5 -');
});

test('an empty tree reads as nothing', () => {
  expect(textOf({ type: 'root', children: [] })).toBe('');
});

test('what a tracked change deleted is not read, what it inserted is', () => {
  const children: PhrasingContent[] = [
    { type: 'text', value: '1' },
    { type: 'deletion', children: [{ type: 'text', value: '9' }] },
    { type: 'insertion', children: [{ type: 'text', value: '2' }] },
  ];
  expect(textOf({ type: 'paragraph', children })).toBe('12');
});

import {
  cellStream,
  dataCaption,
  dataCell,
  dataRow,
  dataTable,
  pageFurniture,
  streamLine,
} from '@gouji/tree';
import type { Root, RootContent } from 'mdast';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { textParse, textStringify, toText } from './index.js';

const text = (value: string) => ({ type: 'text' as const, value });
const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [text(value)] });

test('headings have their numbers, a run-in heading stays one line with its text', () => {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text('云溪县报告')] },
      {
        type: 'heading',
        depth: 3,
        children: [text('加强领导')],
        data: { number: { printed: '(一)', label: '一' }, runIn: '。' },
      },
      paragraph('有人。'),
    ],
  };
  expect(toText(tree)).toBe('云溪县报告\n\n(一)加强领导。有人。\n');
});

test('a table is rows of bars, a slot a cell, what a span covers blank', () => {
  const table = dataTable([
    dataCaption('表1'),
    dataRow([dataCell('甲', { colSpan: 2 }), dataCell('乙', { rowSpan: 2 })], 'head'),
    dataRow([dataCell('丙'), dataCell('丁')], 'head'),
    dataRow([dataCell('1'), dataCell(''), dataCell('3')]),
  ]);
  expect(toText(table)).toBe('表1\n| 甲 | | 乙 |\n| 丙 | 丁 | |\n| 1 | | 3 |\n');
});

test('a cell stream is written in the shape it came', () => {
  const stream = cellStream([
    streamLine(['规章', '', '3'], 'bar'),
    streamLine([''], 'bar'),
    streamLine(['', '许可', '4'], 'tab'),
    streamLine(['合计', '7'], 'space'),
    streamLine(['000']),
  ]);
  expect(toText(stream)).toBe('规章 | | 3 |\n|\n\t许可\t4\n合计 7\n000\n');
});

test('lists have their printed numbers, or counted ones, or dots', () => {
  const item = (value: string, printed?: string) => ({
    type: 'listItem' as const,
    children: [{ type: 'paragraph' as const, children: [text(value)] }],
    ...(printed ? { data: { number: { printed, label: printed } } } : {}),
  });
  expect(
    toText([{ type: 'list', ordered: true, start: 3, children: [item('甲'), item('乙')] }]),
  ).toBe('3. 甲\n4. 乙\n');
  expect(toText([{ type: 'list', children: [item('甲', '(a)'), item('乙')] }])).toBe(
    '(a) 甲\n• 乙\n',
  );
});

test('a link shows its address, an image its alternative, a footnote its mark and words', () => {
  expect(
    toText([
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: 'https://example.org/a', children: [text('公告')] },
          { type: 'image', url: 'asset:1.png', alt: '公章' },
          { type: 'footnoteReference', identifier: '1' },
        ],
      },
      {
        type: 'footnoteDefinition',
        identifier: '1',
        children: [{ type: 'paragraph', children: [text('注。')] }],
      },
    ]),
  ).toBe('公告 (https://example.org/a)公章[1]\n\n[1] 注。\n');
});

test('page furniture is left out unless asked for', () => {
  const nodes = [
    paragraph('甲。'),
    pageFurniture('pageMark', [{ type: 'paragraph', children: [text('- 1 -')] }]),
  ];
  expect(toText(nodes)).toBe('甲。\n');
  expect(toText(nodes, { furniture: true })).toBe('甲。\n\n- 1 -\n');
});

test('nothing is written as nothing', () => {
  expect(toText([])).toBe('');
});

test('a unified chain reads and writes', async () => {
  const file = await unified().use(textParse).use(textStringify).process('一、概况\n有人。');
  expect(String(file)).toBe('一、概况\n\n有人。\n');
});

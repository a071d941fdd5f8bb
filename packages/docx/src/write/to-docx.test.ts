import { textOf, toGrid } from '@gouji/tree';
import { unzipSync } from 'fflate';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test, vi } from 'vitest';
import { exampleTree, heading, paragraph, root } from '../../test/example-tree.js';
import { readParts } from '../../test/read-parts.js';
import { fromDocx } from '../index.js';
import { docxStringify, packDocument, toDocx } from './index.js';

test('a document comes back with its headings, text and table', async () => {
  const tree = fromDocx(await toDocx(exampleTree()));
  const lines = tree.children
    .filter(({ type }) => type !== 'pageFurniture')
    .map((node) => (node.type === 'heading' ? `${node.depth} ${textOf(node)}` : textOf(node)));
  expect(lines).toEqual([
    '1 青禾镇人民政府2023年政府信息公开工作年度报告',
    '现将青禾镇人民政府2023年政府信息公开工作情况报告如下。',
    '2 一、总体情况',
    '3 (一)主动公开',
    '全年公开信息136条。',
    '4 1.平台建设',
    '更新栏目12个。',
    '2 二、收到和处理申请情况',
    '申请情况\n申请\t申请人\n自然人\t总计\n新收\t9\t12\n结转\t1\t',
    '附件:1.统计表',
    '2.说明',
    '青禾镇人民政府',
    '2024年1月5日',
  ]);
  const table = tree.children.find((node) => node.type === 'dataTable')!;
  const { faults, slots, rows } = toGrid(table);
  expect(faults).toEqual([]);
  expect(slots.map((line) => line.map((slot) => textOf(slot!.cell)))).toEqual([
    ['申请', '申请人', '申请人'],
    ['申请', '自然人', '总计'],
    ['新收', '9', '12'],
    ['结转', '1', ''],
  ]);
  expect(rows.map(({ group }) => group)).toEqual(['head', 'head', 'body', 'body']);
});

test('the same tree is the same bytes, whatever the time', async () => {
  const first = await toDocx(exampleTree());
  vi.useFakeTimers({ now: new Date('2031-05-05T05:05:05Z'), toFake: ['Date'] });
  try {
    expect(Buffer.compare(await toDocx(exampleTree()), first)).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test('nothing in a file says when or by whom it was made', async () => {
  const parts = readParts(await toDocx(exampleTree()));
  expect(Object.values(parts).join('')).not.toMatch(/Un-named|<dcterms:|lastModifiedBy/);
  expect(parts['docProps/core.xml']).toContain('<dc:title>青禾镇人民政府2023年');
});

test('the parts stand in the order of their names, the content types first', async () => {
  const names = Object.keys(unzipSync(await toDocx(exampleTree())));
  expect(names[0]).toBe('[Content_Types].xml');
  expect(names).toEqual(names.toSorted());
});

test('the tree is left as it was', async () => {
  const tree = exampleTree();
  await toDocx(tree);
  expect(tree).toEqual(exampleTree());
});

test('a unified chain leaves its document in file.result, to be packed', async () => {
  const parser = function (this: { parser?: unknown }) {
    this.parser = () => exampleTree();
  };
  const file = await unified()
    .use(parser as never)
    .use(docxStringify)
    .process(new VFile('x'));
  const bytes = await packDocument(file.result as never);
  expect(Buffer.compare(bytes, await toDocx(exampleTree()))).toBe(0);
});

test('an empty tree is an empty document', async () => {
  const tree = fromDocx(await toDocx(root()));
  expect(tree.children.filter(({ type }) => type !== 'pageFurniture')).toEqual([]);
});

test('a heading that runs into its paragraph is one paragraph with it, in its own look', async () => {
  const runIn = heading(3, '(一)', '加强领导');
  runIn.data!.runIn = '。';
  const tree: Root = root(runIn, paragraph('健全机制。'));
  const bytes = await toDocx(tree);
  expect(textOf(fromDocx(bytes).children[0]!)).toBe('(一)加强领导。健全机制。');
  expect(readParts(bytes)['word/document.xml']).toContain('<w:rStyle w:val="Heading3Char"/>');
});

test('a style that is none is refused in one line that names those there are', async () => {
  await expect(toDocx(root(), { style: 'fancy' })).rejects.toThrow(/`fancy`.*gbt9704, plain/);
  await expect(toDocx(root(), { style: { id: 'x' } })).rejects.toThrow(/Word style: .*styles/);
});

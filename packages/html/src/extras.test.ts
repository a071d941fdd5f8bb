import { type Asset, dataCell, dataRow, dataTable, type Report, textOf } from '@gouji/tree';
import type { Heading, Root } from 'mdast';
import { expect, test } from 'vitest';
import { fromHtml, toHtml } from './index.js';

const heading = (depth: 1 | 2 | 3, value: string): Heading => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value }],
});

function table() {
  const cell = dataCell('5');
  cell.data = { path: 'a.total' };
  return dataTable([dataRow([dataCell('总计', { header: 'row' }), cell])]);
}

const tree = (): Root => ({
  type: 'root',
  children: [
    heading(1, '年报'),
    heading(2, '概况'),
    heading(3, '概况'),
    heading(2, '数据'),
    table(),
  ],
});

const marks: Pick<Report, 'problems' | 'values'> = {
  values: { 'a.total': 5 },
  problems: [
    { rule: 'x', severity: 'error', path: 'a.total', message: { zh: '总计不符', en: 'wrong' } },
    { rule: 'y', severity: 'info', message: { zh: '全文说明', en: 'note' } },
    {
      rule: 'z',
      severity: 'error',
      path: 'a.total',
      message: { zh: '已豁免', en: 'waived' },
      waived: { reason: '核实无误' },
    },
  ],
};

function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]!));
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/ href="#([^"]+)"/gu)].map((match) => match[1]!);
}

test('a table of contents links to every heading of two levels, and changes no id', () => {
  const html = toHtml(tree(), { contents: true });
  const links = linksOf(html);
  expect(links).toHaveLength(3);
  for (const link of links) expect(idsOf(html)).toContain(link);
  expect(html).toMatch(
    /^<article[^>]*>\n<h1[^>]*>年报<\/h1>\n<nav class="gouji-contents" aria-label="目录">/u,
  );
  expect(idsOf(html)).toEqual(idsOf(toHtml(tree())));
});

test('a document without headings has no contents', () => {
  expect(toHtml({ type: 'root', children: [table()] }, { contents: true })).not.toContain('<nav');
});

test('problems are marked at their cell and listed at the end; waived ones are not', () => {
  const html = toHtml(tree(), { marks });
  expect(html).toMatch(
    /5<sup class="gouji-problem-mark"><a [^>]*href="#gouji-problem-1"[^>]*>\[1\]<\/a><\/sup><\/td>/u,
  );
  expect(html).toContain('<li id="gouji-problem-2" class="gouji-info">全文说明</li>');
  expect(html).not.toContain('已豁免');
  for (const link of linksOf(html)) expect(idsOf(html)).toContain(link);
});

test('marks and contents are no text of the document when it is read again', () => {
  const plain = fromHtml(toHtml(tree()));
  const marked = fromHtml(toHtml(tree(), { marks, contents: true }));
  expect(marked.children.map((node) => textOf(node))).toEqual(
    plain.children.map((node) => textOf(node)),
  );
});

const png: Asset = { name: 'a b.png', mediaType: 'image/png', bytes: Uint8Array.of(1, 2, 3) };
const svg: Asset = { name: 'c.svg', mediaType: 'image/svg+xml', bytes: Uint8Array.of(60) };
const pictures = (): Root => ({
  type: 'root',
  children: [png, svg].map(({ name }) => ({
    type: 'paragraph',
    children: [{ type: 'image', url: `asset:${name}`, alt: '图' }],
  })),
  data: { assets: [png, svg] },
});

test('pictures of the document are shown within the HTML on request; SVG never is', () => {
  const html = toHtml(pictures(), { assets: 'embed' });
  expect(html).toContain('<img src="data:image/png;base64,AQID" alt="图">');
  expect(html).not.toContain('svg');
  expect(html.match(/role="img"/gu)).toHaveLength(1);
});

test('or from the address given for each, and not at all without one', () => {
  const html = toHtml(pictures(), { assets: ({ name }) => `media/${encodeURIComponent(name)}` });
  expect(html).toContain('<img src="media/a%20b.png" alt="图">');
  expect(toHtml(pictures())).not.toContain('<img');
});

test('a picture of the web in a data address is still refused where pictures are embedded', () => {
  const image = { type: 'image' as const, url: 'data:image/png;base64,AQID', alt: '图' };
  const html = toHtml(
    { type: 'root', children: [{ type: 'paragraph', children: [image] }] },
    { assets: 'embed' },
  );
  expect(html).not.toContain('data:');
});

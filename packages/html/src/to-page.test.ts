import type { Root } from 'mdast';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { htmlParse, htmlStringify, toPage } from './index.js';

const tree = (title?: string): Root => ({
  type: 'root',
  children: [
    ...(title
      ? [
          {
            type: 'heading' as const,
            depth: 1 as const,
            children: [{ type: 'text' as const, value: title }],
          },
        ]
      : []),
    { type: 'paragraph', children: [{ type: 'text', value: '正文{{title}}' }] },
  ],
});

test('a page stands by itself: charset, viewport, title, language and its style', () => {
  const page = toPage(tree('云溪县 <年报> & 其他'));
  expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">/);
  expect(page).toContain('name="viewport"');
  expect(page).toContain('<title>云溪县 &#x3C;年报> &#x26; 其他</title>');
  expect(page).toContain('prefers-color-scheme: dark');
  expect(page).toContain('@media print');
  expect(page).toContain('<p>正文{{title}}</p>');
  expect(page).not.toMatch(/\sstyle=|<link|<script|https?:\/\//);
});

test('the title is as asked, else the first heading, else the document’s, else said to be missing', () => {
  const title = (page: string) => /<title>(.*)<\/title>/.exec(page)![1];
  expect(title(toPage(tree('甲'), { title: '乙' }))).toBe('乙');
  expect(title(toPage(tree('甲')))).toBe('甲');
  expect(title(toPage({ ...tree(), data: { properties: { title: '丙' } } }))).toBe('丙');
  expect(title(toPage(tree()))).toBe('未命名文档');
  expect(title(toPage(tree(), { language: 'en' }))).toBe('Untitled document');
});

test('a page template is data: yours fills the same slots', () => {
  const template = {
    html: '<title>{{ title }}</title><style>{{style}}</style>{{article}}',
    css: 'p{}</style><b>',
  };
  expect(toPage(tree('甲'), { template })).toMatch(
    /^<title>甲<\/title><style>p\{\}<\\\/style><b><\/style><article lang="zh-CN"/,
  );
});

test('a template that is unknown or not sound is refused in one line', () => {
  expect(() => toPage(tree(), { page: 'fancy' })).toThrow(
    'Unexpected page fancy, expected one of:',
  );
  expect(() => toPage(tree(), { page: 'toString' })).toThrow('Unexpected page toString');
  expect(() => toPage(tree(), { template: { html: '{{title}}', css: '' } })).toThrow(
    'without {{article}}',
  );
  expect(() => toPage(tree(), { template: { html: '{{article}}{{logo}}', css: '' } })).toThrow(
    '{{logo}}',
  );
});

test('in a unified chain the plugins read and write, a page or a fragment', async () => {
  const bytes = new TextEncoder().encode('<title>题</title><p>甲');
  const page = await unified().use(htmlParse).use(htmlStringify).process(bytes);
  expect(String(page)).toContain('<title>题</title>');
  const fragment = await unified()
    .use(htmlParse)
    .use(htmlStringify, { fragment: true })
    .process('<p>甲');
  expect(String(fragment)).toBe('<article lang="zh-CN">\n<p>甲</p>\n</article>\n');
});

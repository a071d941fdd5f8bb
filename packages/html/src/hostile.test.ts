import { readFileSync } from 'node:fs';
import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { fromHtml, toHtml, toPage } from './index.js';
import { parseDocument } from './read/parse-document.js';

const source = readFileSync(new URL('../test/fixtures/hostile.html', import.meta.url), 'utf8');

function elements(node: Nodes): Array<{ name: string; attributes: Record<string, unknown> }> {
  const own = node.type === 'element' ? [{ name: node.tagName, attributes: node.properties }] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elements)] : own;
}

test.each([
  ['fragment', toHtml(fromHtml(source), { furniture: true })],
  [
    'page',
    toPage(fromHtml(source), { furniture: true, title: '</title><script>alert(1)</script>' }),
  ],
])('nothing active comes out of hostile HTML: %s', (kind, out) => {
  const found = elements(parseDocument(out, 512));
  const active = [
    'script',
    'iframe',
    'object',
    'embed',
    'form',
    'input',
    'button',
    'svg',
    'base',
    'link',
    'template',
    'marquee',
    'textarea',
  ];
  expect(found.filter(({ name }) => active.includes(name))).toEqual([]);
  expect(found.filter(({ name }) => name === 'style')).toHaveLength(kind === 'page' ? 1 : 0);
  for (const { attributes } of found) {
    for (const [name, value] of Object.entries(attributes)) {
      expect(name).not.toMatch(/^on|^style$|^srcdoc$|^background$/i);
      if (name === 'href' || name === 'src') expect(String(value)).toMatch(/^(https?:|#)/);
      if (name === 'id') expect(String(value)).toMatch(/^gouji-/);
      if (name === 'className')
        for (const item of value as string[]) expect(item).toMatch(/^gouji-/);
    }
  }
});

test('the text of hostile HTML is kept as text', () => {
  const out = toHtml(fromHtml(source), { furniture: true });
  for (const words of [
    '标题',
    '正文',
    '图一',
    '图二',
    '一二三四',
    '图中文字',
    '外来',
    '替代文字',
    '提交',
    '留言',
    '滚动',
    '&#x3C;script>alert(1)&#x3C;/script>',
    '&#x3C;img src=x onerror=alert(1)>',
  ]) {
    expect(out).toContain(words);
  }
  expect(out).toContain('<a href="https://www.example.gov.cn/">五</a>六');
});

test('an attribute of a hundred thousand characters does no harm', () => {
  const long = 'x'.repeat(100_000);
  const out = toHtml(
    fromHtml(
      `<p class="${long}" id="${long}">文</p><h2 id="${long}">题</h2><a href="https://a.example/${long}">链</a>`,
    ),
  );
  expect(out).toContain('<p>文</p>');
  expect(/<h2 id="([^"]*)"/.exec(out)![1]!.length).toBeLessThan(100);
});

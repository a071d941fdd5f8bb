import type { Link, Paragraph, Root } from 'mdast';
import { expect, test } from 'vitest';
import { resolveAddresses } from './resolve-addresses.js';

function resolved(url: string): string {
  const link: Link = { type: 'link', url, children: [{ type: 'text', value: '办法' }] };
  const paragraph: Paragraph = { type: 'paragraph', children: [link] };
  const tree: Root = { type: 'root', children: [paragraph] };
  resolveAddresses(tree, 'https://www.yunxi.example/art/2023/index.html');
  return link.url;
}

test.each([
  ['2.html', 'https://www.yunxi.example/art/2023/2.html'],
  ['../2022/1.html?a=1#b', 'https://www.yunxi.example/art/2022/1.html?a=1#b'],
  ['/img/办法.png', 'https://www.yunxi.example/img/%E5%8A%9E%E6%B3%95.png'],
  ['//cdn.example/x', 'https://cdn.example/x'],
])('%s becomes a whole address', (url, whole) => {
  expect(resolved(url)).toBe(whole);
});

test.each([
  '#note',
  '',
  'https://a.example/',
  'mailto:a@b.example',
  'file:///c:/a.doc',
  'http://[',
])('%s stays as it is', (url) => {
  expect(resolved(url)).toBe(url);
});

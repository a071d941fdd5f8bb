import { readFileSync } from 'node:fs';
import { dataCell, dataRow, dataTable, pageFurniture } from '@gouji/tree';
import type { BlockContent } from 'mdast';
import { expect, test } from 'vitest';
import { html, inner, p, root } from '../test/article.js';
import { fromHtml, toHast, toHtml } from './index.js';

test('raw HTML is shown as text, never passed through', () => {
  expect(
    inner({ type: 'html', value: '<script>x</script>' }, p({ type: 'html', value: '<b>' })),
  ).toBe('<p>&#x3C;script>x&#x3C;/script></p>\n<p>&#x3C;b></p>\n');
});

test('page furniture comes out only if it is asked for', () => {
  const tree = root(
    pageFurniture('header', [p('页眉')]),
    p('文'),
    pageFurniture('pageMark', [p('- 1 -')]),
  );
  expect(toHtml(tree)).not.toContain('页眉');
  const out = toHtml(tree, { furniture: true });
  expect(out).toContain('<header class="gouji-page-header">\n<p>页眉</p>\n</header>');
  expect(fromHtml(out).children).toMatchObject([
    { type: 'pageFurniture', kind: 'header' },
    {},
    { kind: 'pageMark' },
  ]);
});

test('the language is read from the characters, unless it is said', () => {
  const lang = (value: string, options = {}) =>
    /lang="([^"]+)"/.exec(toHtml(root(p(value)), options))![1];
  expect(lang('政府信息公开')).toBe('zh-CN');
  expect(lang('關於政府信息公開的說明')).toBe('zh-Hant');
  expect(lang('Annual report')).toBe('en');
  expect(lang('Annual report', { language: 'zh' })).toBe('zh-CN');
});

test('a handler of yours goes over ours, and is sanitised too', () => {
  const handlers = {
    thematicBreak: () => ({
      type: 'element' as const,
      tagName: 'div',
      properties: { id: 'x', onClick: 'alert(1)', className: ['gouji-rule', 'other'] },
      children: [],
    }),
  };
  expect(toHtml(root({ type: 'thematicBreak' }), { handlers })).toContain(
    '<div id="gouji-x" class="gouji-rule"></div>',
  );
});

test('what remark plugins say of hast is honoured', () => {
  const node = p('x');
  node.data = { hName: 'blockquote', hProperties: { id: 'q' } } as NonNullable<typeof node.data>;
  expect(inner(node)).toBe('<blockquote id="gouji-q">x</blockquote>\n');
});

test('trees within the limit are written, deeper ones refused', () => {
  const nest = (levels: number): BlockContent => {
    let node: BlockContent = p('x');
    for (let level = 0; level < levels; level++) node = { type: 'blockquote', children: [node] };
    return node;
  };
  const tables = (levels: number): BlockContent => {
    let node: BlockContent = p('x');
    for (let level = 0; level < levels; level++) node = dataTable([dataRow([dataCell([node])])]);
    return node;
  };
  expect(html(nest(509))).toContain('x');
  expect(html(tables(169))).toContain('x');
  for (const tree of [nest(600), nest(20_000), tables(20_000)]) {
    expect(() => html(tree)).toThrow(expect.objectContaining({ code: 'limit-exceeded' }));
  }
});

test('the tree is left as it was, positions or not', () => {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  };
  for (const name of ['portal', 'word', 'cms', 'bad-spans', 'hostile']) {
    const tree = fromHtml(
      readFileSync(new URL(`../test/fixtures/${name}.html`, import.meta.url), 'utf8'),
    );
    freeze(tree);
    const out = toHtml(tree, { furniture: true });
    expect(toHtml(tree, { furniture: true })).toBe(out);
    const bare = JSON.parse(
      JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)),
    );
    expect(toHtml(bare, { furniture: true })).toBe(out);
  }
});

test('a fragment that is read and written again is the same', () => {
  for (const name of ['portal', 'word', 'cms', 'bad-spans', 'hostile']) {
    const source = readFileSync(new URL(`../test/fixtures/${name}.html`, import.meta.url), 'utf8');
    const once = toHtml(fromHtml(source));
    expect(toHtml(fromHtml(once))).toBe(once);
  }
});

test('elements of hast keep the place of the node they come from', () => {
  const [article] = toHast(fromHtml('<p>甲</p>')).children;
  const parts = article?.type === 'element' ? article.children : [];
  const paragraph = parts.find((node) => node.type === 'element');
  expect(paragraph?.position?.start).toMatchObject({ line: 1, column: 4 });
});

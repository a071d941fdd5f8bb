import { textOf } from '@gouji/tree';
import { describe, expect, test } from 'vitest';
import { fromHtml } from './index.js';

describe('what stands outside the usual container', () => {
  const row = '<tr><td>规章</td><td>1</td><td>0</td></tr>';
  const zoom = '<p>一、总体情况</p><p>青禾镇坚持公开为常态。</p>';
  const page = (before: string, after: string) =>
    `<body><div class="nav"><a href="/">首页</a></div>${before}<div id="zoom">${zoom}${'正文。'.repeat(200)}</div>${after}<div class="footer">版权所有 青禾镇人民政府</div></body>`;
  const shown = (html: string) =>
    fromHtml(html)
      .children.filter((node) => node.type !== 'pageFurniture')
      .map((node) => textOf(node));

  test('is text where its sections count on, and navigation stays furniture', () => {
    const html = page('', '<div class="annex"><p>二、收费情况</p><p>无。</p></div>');
    expect(shown(html).slice(-2)).toEqual(['二、收费情况', '无。']);
    expect(shown(html).join()).not.toMatch(/首页|版权/u);
  });

  test('is text where it is a table of numbers or a long paragraph, with what is between', () => {
    const long = `${'青禾镇主动公开政府信息,'.repeat(12)}成效明显。`;
    const html = page(
      `<p>${long}</p>`,
      `<div class="share">分享到</div><p>附表</p><div><table>${row}${row}</table></div>`,
    );
    const texts = shown(html);
    expect(texts[0]).toBe(long);
    expect(texts.join()).toContain('附表');
    expect(texts.join()).toContain('规章');
    expect(texts.join()).not.toContain('分享');
  });

  test('is text within a wrapper that holds the imprint too', () => {
    const html = page('', '<div><p>二、收费情况</p><div class="foot">网站地图</div></div>');
    expect(shown(html).join()).toContain('收费情况');
    expect(shown(html).join()).not.toContain('网站地图');
  });

  test('is furniture where it is particulars, a notice of the site or links', () => {
    const html = page(
      '<table><tr><td>索引号</td><td>000/2024-01</td></tr><tr><td>发布日期</td><td>2024-01-20</td></tr></table>',
      `<p>${'本网站部分内容来源于网络,'.repeat(10)}特此声明。</p><ul><li><a href="/1">二、要闻</a></li></ul>`,
    );
    expect(shown(html).join()).not.toMatch(/索引号|本网站|要闻/u);
  });
});

test('text that browsers hide within the article is said, hidden menus are not', () => {
  const html =
    '<body><div hidden>菜单</div><div id="zoom"><p>正文正文正文。<span style="display:none">暗 字</span></p><p hidden>另一处</p></div></body>';
  expect(fromHtml(html).data?.problems).toMatchObject([
    { rule: 'hidden-text', severity: 'info', quote: '暗 字', place: { line: 1 } },
  ]);
  expect(fromHtml('<div id="zoom"><p>正文</p><noscript>请启用</noscript></div>').data).toEqual(
    fromHtml('<div id="zoom"><p>正文</p></div>').data,
  );
});

test('a page mark between the halves of a table is page furniture', () => {
  const half = '<table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>';
  const tree = fromHtml(`<body>${half}<p>— 3 —</p>${half}<p>第3页要点</p></body>`);
  expect(tree.children.map((node) => node.type)).toEqual([
    'dataTable',
    'pageFurniture',
    'dataTable',
    'paragraph',
  ]);
});

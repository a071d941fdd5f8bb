import { toGrid } from '@gouji/tree';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { fromHtml, htmlParse, htmlStringify, toHtml } from './index.js';

function clean(html: string): { html: string; messages: string[] } {
  const file = new VFile(html);
  const chain = unified().use(htmlParse).use(htmlStringify, { fragment: true });
  const out = chain.processSync(file);
  return { html: String(out), messages: out.messages.map(({ reason }) => reason) };
}

test('what stands in a list outside its items makes it no other list the second time', () => {
  const once = clean('<ul><li>甲<ol><li>子</li></ol></li>散落<li>乙</li></ul>').html;
  expect(clean(once).html).toBe(once);
  expect(once).toContain('散落');
});

test('the cell of no width that Word closes misaligned rows with is none of the table', () => {
  const filler = '<td style="height:1pt;border:none" width=0 height=20></td>';
  const tree = fromHtml(
    `<table><tr><td>甲</td><td>乙</td>${filler}</tr><tr><td colspan=2>丙</td></tr></table>`,
  );
  const [table] = tree.children;
  if (table?.type !== 'dataTable') throw new Error('no table');
  expect([toGrid(table).width, toGrid(table).faults]).toEqual([2, []]);
});

test('links and pictures that hold only where the page lay are told, their words kept', () => {
  const page =
    '<p><a href="files/一.xlsx">附件一</a>和<a href="#top">此处</a><img src="/u/1.jpg" alt="图"></p>';
  const { html, messages } = clean(page);
  expect(html).toContain('附件一');
  expect(messages).toEqual([expect.stringContaining('2 (files/一.xlsx, /u/1.jpg)')]);
});

test('the address that a page states for its paths makes them whole', () => {
  const head = '<head><base href="https://www.yunxi.example/art/"></head>';
  const { html, messages } = clean(
    `${head}<p><a href="1.html">办法</a>、<a href="#x">此处</a></p>`,
  );
  expect(html).toContain('<a href="https://www.yunxi.example/art/1.html">办法</a>');
  expect(html).toContain('href="#gouji-x"');
  expect(messages).toEqual([]);
});

test('links that lead on and those that must not are nothing to tell', () => {
  const page =
    '<p><a href="https://a.example/b">甲</a><a href="javascript:x()">乙</a><a href="#">丙</a></p>';
  expect(clean(page).messages).toEqual([]);
  expect(toHtml(fromHtml(page) as Root)).not.toContain('javascript');
});

test('links within a page come back without the prefix that its ids have', () => {
  const tree = fromHtml('<h2 id="part">甲</h2><p><a href="#part">乙</a><a href="#gone">丙</a></p>');
  const page = toHtml(tree);
  expect(page).toContain('href="#gouji-part"');
  const again = fromHtml(page);
  expect(JSON.stringify(again)).not.toContain('gouji-');
  expect(toHtml(again)).toBe(page);
});

test('what was filled in and chosen in a form stays as words, and nothing to click', () => {
  const page = `<p>单位：<input value="示例县水务局"><input type=hidden value="k7"><input
    type=password value="p9"> <input type=checkbox checked>公开<input type=radio>不公开 
    类别<select><optgroup><option>甲<option selected>乙</optgroup></select>止</p>
    <table><tr><td>新收</td><td><input type=number value="12"></td></tr></table>`;
  const { html } = clean(page);
  expect(html).toContain('<p>单位：示例县水务局 ☒公开○不公开类别 ○ 甲 ◉ 乙 止</p>');
  expect(html).toMatch(/<td[^>]*>12<\/td>/u);
  expect(html).not.toMatch(/<input|<select|k7|p9/u);
});

test('the label of a group of choices and the words of a picture to click stay, hints do not', () => {
  const page = `<p>渠道<select><option>不限<optgroup label="线上"><option>网站
    <option label="邮箱"></optgroup></select><input type=image alt="提交" src=b.png><input
    placeholder="请填写"><input type=reset></p>`;
  const { html } = clean(page);
  expect(html).toContain('<p>渠道 ◉ 不限 线上 ○ 网站 ○ 邮箱 提交</p>');
});

test('a formula on a line of its own scrolls by keyboard', () => {
  const once = clean('<p><math display="block"><mi>r</mi></math></p>').html;
  expect(once).toContain('<math display="block" tabindex="0"><mi>r</mi></math>');
  expect(clean(once).html).toBe(once);
  expect(clean('<p><math><mi>r</mi></math></p>').html).toContain('<math><mi>');
});

test('preformatted text without code comes out with its blanks folded, once', () => {
  const once = clean('<pre>名称   数值\n甲     1\t2</pre>').html;
  expect(once).toContain('<p>名称 数值<br>\n甲 1 2</p>');
  expect(clean(once).html).toBe(once);
});

test('blanks of other formats are folded as browsers show them, no-break ones stand', () => {
  const once = toHtml({
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: '年报 ' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: '\t甲  乙 ' },
          { type: 'strong', children: [{ type: 'text', value: ' 丙 ' }] },
          { type: 'break' },
          { type: 'text', value: '   5\u00a0km' },
          { type: 'emphasis', children: [{ type: 'text', value: '  ' }] },
        ],
      },
      { type: 'code', value: 'a  b' },
    ],
  });
  expect(once).toContain('>年报</h1>');
  expect(once).toContain('<p>甲 乙 <strong>丙</strong><br>\n5\u00a0km</p>');
  expect(once).toContain('<code>a  b\n</code>');
});

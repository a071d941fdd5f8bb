import { expect, test } from 'vitest';
import { fromHtml } from '../from-html.js';
import { toHtml } from '../to-html.js';

/** What a page of links to a target, and what holds it, becomes. */
function cleaned(target: string): string {
  return toHtml(fromHtml(`<p>见<a href="#n">说明</a>。</p>${target}<p>末段。</p>`));
}

test.each([
  ['a paragraph', '<p id="n">说明如下。</p>', '<p id="gouji-n">说明如下。</p>'],
  ['an old anchor', '<p><a name="n"></a>说明如下。</p>', '<p id="gouji-n">说明如下。</p>'],
  ['a word', '<p>说明<b id="n">如下</b>。</p>', '<p id="gouji-n">说明<strong>如下</strong>。</p>'],
  ['a wrapper', '<div id="n"><p>甲。</p><p>乙。</p></div>', '<p id="gouji-n">甲。</p>'],
  ['an item', '<ul><li id="n">甲</li></ul>', '<li id="gouji-n">甲</li>'],
  ['a blank', '<a id="n"></a><p>甲。</p>', '<p id="gouji-n">甲。</p>'],
  [
    'a table',
    '<table id="n"><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>',
    '<p id="gouji-n">甲</p>',
  ],
])('a link leads to %s as it did', (_, target, written) => {
  const html = cleaned(target);
  expect(html).toContain('见<a href="#gouji-n">说明</a>。');
  expect(html).toContain(written);
  expect(toHtml(fromHtml(html))).toBe(html);
});

test('links to one place by two names lead there both', () => {
  const page = '<p><a href="#a">甲</a><a href="#b">乙</a></p><p id="a"><a name="b"></a>丙</p>';
  expect(toHtml(fromHtml(page))).toContain('<a href="#gouji-a">甲</a><a href="#gouji-a">乙</a>');
});

test('a heading keeps the id that it has', () => {
  const page = '<p><a href="#a">甲</a></p><h2 id="own"><span id="a"></span>乙</h2>';
  const html = toHtml(fromHtml(page));
  expect(html).toContain('<a href="#gouji-own">甲</a>');
  expect(html).toContain('<h2 id="gouji-own">乙</h2>');
});

test('an id that no link names is not kept', () => {
  expect(toHtml(fromHtml('<p id="x">甲。</p><p>乙。</p>'))).not.toContain('id=');
});

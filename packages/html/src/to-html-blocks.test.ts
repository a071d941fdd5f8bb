import { textOf } from '@gouji/tree';
import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { h, html, inner, one, p, text } from '../test/article.js';
import { fromHtml, toHtml } from './index.js';

describe('headings', () => {
  test('stand with their printed number in sections that nest', () => {
    expect(
      html(
        h(1, '年度报告'),
        p('前言'),
        h(2, '总体情况', { number: one }),
        h(3, '公开'),
        p('甲'),
        h(2, '其他'),
        p('乙'),
      ),
    ).toBe(
      `<article lang="zh-CN" aria-labelledby="gouji-年度报告">
<h1 id="gouji-年度报告">年度报告</h1>
<p>前言</p>
<section aria-labelledby="gouji-总体情况">
<h2 id="gouji-总体情况">一、总体情况</h2>
<section aria-labelledby="gouji-公开">
<h3 id="gouji-公开">公开</h3>
<p>甲</p>
</section>
</section>
<section aria-labelledby="gouji-其他">
<h2 id="gouji-其他">其他</h2>
<p>乙</p>
</section>
</article>
`,
    );
  });

  test('that skip levels open no section', () => {
    expect(inner(h(2, '甲'), h(5, '乙'), h(3, '丙'))).toBe(`<section aria-labelledby="gouji-甲">
<h2 id="gouji-甲">甲</h2>
<h5 id="gouji-乙">乙</h5>
<section aria-labelledby="gouji-丙">
<h3 id="gouji-丙">丙</h3>
</section>
</section>
`);
  });

  test('have ids that are unique, and links lead to them', () => {
    const link: PhrasingContent = { type: 'link', url: '#s1', children: [text('见')] };
    const out = html(
      h(2, '概况'),
      h(2, '概况'),
      h(2, 'Über 2023!', { id: 's1' }),
      p(link),
      h(2, 'fn-1'),
    );
    expect([...out.matchAll(/<h2 id="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'gouji-概况',
      'gouji-概况-2',
      'gouji-s1',
      'gouji-section-fn-1',
    ]);
    expect(out).toContain('<a href="#gouji-s1">见</a>');
  });

  test('that run in keep what they ran in with, and it is read back', () => {
    const out = html(
      h(3, '加强领导', { number: { printed: '(一)', label: '一' }, runIn: '。' }),
      p('正文'),
    );
    expect(out).toContain('>(一)加强领导<span class="gouji-run-in">。</span></h3>');
    expect(fromHtml(out).children[0]).toMatchObject({
      children: [{ value: '加强领导' }],
      data: { number: { printed: '(一)' }, runIn: '。' },
    });
  });

  test('keep a number that could not be told from the text', () => {
    const out = html(h(2, 'Scope', { number: { printed: 'Article 4', label: '4' } }));
    expect(out).toContain('<span class="gouji-label">Article 4</span> Scope');
    expect(fromHtml(out).children[0]).toMatchObject({
      data: { number: { printed: 'Article 4', label: 'Article 4' } },
    });
  });
});

test('of sections with one name the first alone is a landmark', () => {
  const out = html(h(2, '工作情况'), p('甲'), h(2, '工作情况'), p('乙'), h(2, '其他'), p('丙'));
  expect(out.match(/<section[^>]*>/g)).toEqual([
    '<section aria-labelledby="gouji-工作情况">',
    '<section>',
    '<section aria-labelledby="gouji-其他">',
  ]);
});

describe('lists', () => {
  const list = (start: number, ...numbers: Array<string | undefined>): BlockContent => ({
    type: 'list',
    ordered: true,
    start,
    spread: false,
    children: numbers.map((printed) => ({
      type: 'listItem',
      spread: false,
      children: [p('项')],
      ...(printed ? { data: { number: { printed, label: printed.replace(/\W/g, '') } } } : {}),
    })),
  });

  test('are ordered where HTML prints the same numbers', () => {
    expect(inner(list(1, undefined, undefined))).toBe('<ol>\n<li>项</li>\n<li>项</li>\n</ol>\n');
    expect(inner(list(3, '3.', '4.'))).toContain('<ol start="3">');
    expect(inner(list(1, 'a.', 'b.'))).toContain('<ol type="a">');
    expect(inner(list(4, 'iv.', 'v.'))).toContain('<ol start="4" type="i">');
  });

  test('are written loosely where an item has two paragraphs, and stay as they are written', () => {
    const item = (...children: BlockContent[]): ListItem => ({
      type: 'listItem',
      spread: false,
      children,
    });
    const items = [item(p('甲'), p('乙')), item(p('丙'))];
    const out = html({ type: 'list', spread: false, children: items });
    expect(out).toContain('<li>\n<p>丙</p>\n</li>');
    expect(html(...fromHtml(out).children)).toBe(out);
  });

  test('print other numbers themselves, and they are read back', () => {
    const out = html(list(1, '(1)', '(2)'));
    expect(out).toContain(
      '<ul class="gouji-numbered">\n<li><span class="gouji-label">(1)</span> 项</li>',
    );
    expect(fromHtml(out).children[0]).toMatchObject({
      ordered: true,
      children: [
        {
          data: { number: { printed: '(1)', label: '1' } },
          children: [{ children: [{ value: '项' }] }],
        },
        {},
      ],
    });
  });
});

describe('links and pictures', () => {
  const link = (url: string): PhrasingContent => ({ type: 'link', url, children: [text('去')] });
  const image = (url: string): PhrasingContent => ({ type: 'image', url, alt: '图' });

  test('are live only where they lead to the web, to mail, to a telephone or within the document', () => {
    expect(
      inner(
        p(link('HTTPS://a.example/?q=1'), link('mailto:a@b.example'), link('tel:1'), link('#x')),
      ),
    ).toBe(
      '<p><a href="https://a.example/?q=1">去</a><a href="mailto:a@b.example">去</a><a href="tel:1">去</a><a href="#gouji-x">去</a></p>\n',
    );
    for (const url of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      ' data:text/html,x',
      '../a.html',
      '//a.example',
      'file:///a',
      '',
    ]) {
      expect(inner(p(link(url)))).toBe('<p>去</p>\n');
    }
  });

  test('of the document itself are their text alternative', () => {
    expect(
      inner(
        p(
          image('asset:a.png'),
          image('data:image/png;base64,AA'),
          image('https://a.example/a.png'),
        ),
      ),
    ).toBe(
      '<p><span class="gouji-image" role="img" aria-label="图"></span><span class="gouji-image" role="img" aria-label="图"></span><img src="https://a.example/a.png" alt="图" referrerpolicy="no-referrer"></p>\n',
    );
  });
});

describe('notes', () => {
  test('are listed at the end with links both ways, and read back', () => {
    const reference: PhrasingContent = { type: 'footnoteReference', identifier: 'n' };
    const out = html(
      p('甲', reference, '乙', reference),
      { type: 'footnoteDefinition', identifier: 'N', children: [p('注文')] },
      { type: 'footnoteDefinition', identifier: 'unused', children: [p('未引用')] },
    );
    expect(out).toContain(
      '甲<sup><a id="gouji-fnref-1" class="gouji-footnote-ref" href="#gouji-fn-1">1</a></sup>乙',
    );
    expect(out).toContain(
      '<li id="gouji-fn-1">\n<p>注文 <a class="gouji-footnote-back" href="#gouji-fnref-1"',
    );
    expect(out).toContain('<p>未引用</p>');
    const again = fromHtml(out);
    expect(toHtml(again, { language: 'zh' })).toBe(out);
  });
});

test('check boxes of a form come out as ones that nobody can click, and are read again', () => {
  const box = (checkBox: boolean): PhrasingContent => {
    return { type: 'text', value: checkBox ? '☒' : '☐', data: { checkBox } };
  };
  const written = inner(p('公民', box(true), '法人', box(false)));
  expect(written).toBe(
    '<p>公民<input type="checkbox" checked disabled aria-label="复选框">法人<input type="checkbox" disabled aria-label="复选框"></p>\n',
  );
  const [paragraph] = fromHtml(`<article>${written}</article>`).children;
  expect(textOf(paragraph!)).toBe('公民☒法人☐');
  expect(toHtml(fromHtml(written))).toContain(written);
});

test('marks, quotations, code and rules have their elements', () => {
  const marks = (
    ['emphasis', 'strong', 'delete', 'underline', 'superscript', 'subscript'] as const
  ).map((type) => ({ type, children: [text('x')] }) as PhrasingContent);
  expect(inner(p(...marks, { type: 'inlineCode', value: '<b>' }, { type: 'break' }, 'y'))).toBe(
    '<p><em>x</em><strong>x</strong><del>x</del><u>x</u><sup>x</sup><sub>x</sub><code>&#x3C;b></code><br>\ny</p>\n',
  );
  expect(
    inner(
      { type: 'blockquote', children: [p('引')] },
      { type: 'thematicBreak' },
      { type: 'code', value: 'a' },
    ),
  ).toBe('<blockquote>\n<p>引</p>\n</blockquote>\n<hr>\n<pre><code>a\n</code></pre>\n');
});

import { readFileSync } from 'node:fs';
import {
  cellStream,
  dataCaption,
  dataCell,
  dataRow,
  dataTable,
  formTable,
  pageFurniture,
  streamLine,
  textOf,
} from '@gouji/tree';
import type { BlockContent, Heading, PhrasingContent, Root, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { fromHtml, toHast, toHtml } from './index.js';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const p = (...children: Array<string | PhrasingContent>): BlockContent => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const h = (depth: Heading['depth'], value: string, data?: Heading['data']): Heading =>
  data
    ? { type: 'heading', depth, children: [text(value)], data }
    : { type: 'heading', depth, children: [text(value)] };
const root = (...children: RootContent[]): Root => ({ type: 'root', children });
const html = (...children: RootContent[]) => toHtml(root(...children), { language: 'zh' });
const inner = (...children: RootContent[]) =>
  html(...children).replace(/^<article[^>]*>\n|<\/article>\n$/g, '');
const one = { printed: '一、', label: '一' };

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

describe('tables', () => {
  const column = { header: 'column' } as const;
  const table = dataTable([
    dataCaption('申请'),
    dataRow([dataCell('', column), dataCell('数量', { ...column, colSpan: 2 })], 'head'),
    dataRow([dataCell('新收', { header: 'row' }), dataCell('1,203'), dataCell('约3')]),
    dataRow([dataCell('合计', { header: 'row' }), dataCell('１２', { colSpan: 2 })], 'foot'),
  ]);

  test('have a caption, groups, scopes and numbers that align, and no empty header', () => {
    expect(
      inner(table),
    ).toBe(`<div class="gouji-table" role="group" tabindex="0" aria-labelledby="gouji-table-1-caption">
<table>
<caption id="gouji-table-1-caption">申请</caption>
<colgroup></colgroup>
<colgroup span="2"></colgroup>
<thead>
<tr><td></td><th colspan="2" scope="colgroup">数量</th></tr>
</thead>
<tbody>
<tr><th scope="row">新收</th><td class="gouji-number">1,203</td><td>约3</td></tr>
</tbody>
<tfoot>
<tr><th scope="row">合计</th><td class="gouji-number" colspan="2">１２</td></tr>
</tfoot>
</table>
</div>
`);
  });

  test('with more than two header levels have headers that name ids of the same table', () => {
    const deep = (tables: number) =>
      Array.from({ length: tables }, () =>
        dataTable([
          dataRow(
            [dataCell('', { rowSpan: 2 }), dataCell('申请人', { ...column, colSpan: 2 })],
            'head',
          ),
          dataRow([dataCell('自然人', column), dataCell('法人', column)], 'head'),
          dataRow([dataCell('新收', { header: 'row' }), dataCell('1'), dataCell('2')]),
        ]),
      );
    const out = html(...deep(2));
    const ids = [...out.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    const tables = out.split('<table>').slice(1);
    for (const [index, source] of tables.entries()) {
      const own = [...source.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);
      const cells = [...source.matchAll(/headers="([^"]+)"/g)].map((match) => match[1]!.split(' '));
      expect(cells).toHaveLength(2);
      for (const tokens of cells) {
        expect(tokens).toHaveLength(3);
        for (const token of tokens) expect(own).toContain(token);
      }
      expect(own[0]).toMatch(new RegExp(`^gouji-table-${index + 1}-`));
    }
  });

  test('within tables stand as they are', () => {
    const out = inner(
      dataTable([dataRow([dataCell('甲'), dataCell([dataTable([dataRow([dataCell('乙')])])])])]),
    );
    expect(out.match(/<div/g)).toHaveLength(1);
    expect(out).toContain('<td>\n<table>');
  });

  test('keep their rows apart by group, so that no span leaves it', () => {
    const out = inner(
      dataTable([
        dataRow([dataCell('甲', { rowSpan: 9 }), dataCell('乙')], 'body'),
        dataRow([dataCell('丙')], 'head'),
        dataRow([dataCell('丁')], 'body'),
      ]),
    );
    expect(out.match(/<tbody>/g)).toHaveLength(3);
    expect(out).not.toContain('rowspan');
  });

  test('made by other plugins as mdast tables are written too', () => {
    const cell = (value: string) => ({ type: 'tableCell' as const, children: [text(value)] });
    const row = (...values: string[]) => ({
      type: 'tableRow' as const,
      children: values.map(cell),
    });
    expect(inner({ type: 'table', children: [row('甲', '乙'), row('丙', '4')] })).toContain(
      '<tr><th scope="col">甲</th><th scope="col">乙</th></tr>',
    );
  });

  test('of plain text are tables where their rows are known, else lines', () => {
    const rows = cellStream([
      streamLine(['甲', '1'], 'bar'),
      streamLine(['乙', ''], 'bar'),
      streamLine(['丙', '3'], 'bar'),
    ]);
    expect(inner(rows)).toContain(
      '<tr><td>甲</td><td class="gouji-number">1</td></tr>\n<tr><td>乙</td><td></td></tr>',
    );
    expect(inner(cellStream([streamLine(['甲']), streamLine(['']), streamLine(['1'])]))).toBe(
      '<p>甲<br>\n1</p>\n',
    );
  });

  test('of a form that nobody filled are refused, not left out', () => {
    expect(() => html(formTable('cn-disclosure-2021', 'review'))).toThrow(
      expect.objectContaining({ code: 'usage' }),
    );
  });
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
    '<p>公民<input type="checkbox" checked disabled>法人<input type="checkbox" disabled></p>\n',
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

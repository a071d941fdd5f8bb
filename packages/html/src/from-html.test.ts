import { readFileSync } from 'node:fs';
import { type DataTable, GoujiError, textOf, toGrid, visit } from '@gouji/tree';
import type { List, Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { fromHtml } from './index.js';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../test/fixtures/${name}.html`, import.meta.url)));
const blocks = (tree: Root) => tree.children.map((node) => `${node.type}: ${textOf(node)}`);
const body = (source: string) => blocks(fromHtml(`<body>${source}</body>`));
const find = <T extends Nodes['type']>(tree: Root, type: T) => {
  const found: Array<Extract<Nodes, { type: T }>> = [];
  visit(tree, (node) => {
    if (node.type === type) found.push(node as Extract<Nodes, { type: T }>);
  });
  return found;
};
const rowsOf = (table: DataTable) =>
  table.children.flatMap((row) => (row.type === 'dataRow' ? [row.children.map(textOf)] : []));

describe('a portal page', () => {
  const tree = fromHtml(fixture('portal'));

  test('is read as its article, with what stands around it kept as page furniture', () => {
    expect(blocks(tree)).toEqual([
      'pageFurniture: 网站首页\n\n政务公开栏目\n\n当前位置:首页 > 年报\n发布日期:2024-01-20 来源:青禾镇',
      'heading: 青禾镇人民政府2023年政府信息公开工作年度报告',
      'paragraph: 根据《条例》规定,现公布青禾镇2023年政府信息公开工作年度报告。',
      'heading: 一、总体情况',
      'paragraph: 全年公开信息812条。',
      'paragraph: 解读材料12篇。\n详见解读专栏。',
      'heading: 二、收到和处理申请情况',
      'dataTable: 申请数量\n指标\t申请人\n自然人\t法人\n新收\t3\t\n结转\t/\t12\n件',
      'pageFurniture: 主办单位:云溪县人民政府办公室',
      'pageFurniture: 隐藏的推广词',
      'pageFurniture: 请启用脚本',
    ]);
  });

  test('says its title, language and page tags as properties', () => {
    expect(tree.data?.properties).toEqual({
      SiteName: '云溪县人民政府',
      ArticleTitle: '青禾镇人民政府2023年政府信息公开工作年度报告',
      PubDate: '2024-01-20 10:30',
      title: '青禾镇人民政府2023年政府信息公开工作年度报告',
      language: 'zh-CN',
    });
  });

  test('has its tables with caption, head, spans and header cells', () => {
    const [table] = find(tree, 'dataTable');
    const rows = table!.children.filter((child) => child.type === 'dataRow');
    expect(rows.map((row) => row.group)).toEqual(['head', 'head', 'body', 'body']);
    expect(rows.map((row) => row.children.map((cell) => cell.header ?? '-'))).toEqual([
      ['column', 'column'],
      ['column', 'column'],
      ['row', '-', '-'],
      ['row', '-', '-'],
    ]);
    expect(toGrid(table!).faults).toEqual([]);
    expect(rows[2]!.children[2]!.children).toEqual([]);
  });

  test('keeps the place of every node in the source', () => {
    const source = new TextDecoder().decode(fixture('portal'));
    for (const heading of find(tree, 'heading')) {
      const { start, end } = heading.position!;
      expect(source.slice(start.offset, end.offset)).toContain(textOf(heading.children[0]!));
      expect(source.split('\n')[start.line - 1]).toContain(textOf(heading.children[0]!));
    }
    visit(tree, (node) => {
      if (node.type === 'paragraph' || node.type === 'text') expect(node.position).toBeDefined();
    });
  });
});

describe('HTML that Word exported', () => {
  const tree = fromHtml(fixture('word'));

  test('keeps headings, by outline level too, and their automatic numbers', () => {
    const headings = find(tree, 'heading');
    expect(
      headings.map(({ depth, data, children }) => [
        depth,
        data?.number?.printed,
        textOf(children[0]!),
      ]),
    ).toEqual([
      [1, undefined, '云溪县政务公开工作报告'],
      [1, '一、', '总体情况'],
      [2, '(一)', '主动公开'],
    ]);
    expect(headings[1]!.data?.id).toBe('_Toc1');
    expect(textOf(headings[2]!)).toBe('(一)主动公开情况');
  });

  test('keeps lists with their levels and printed numbers, bullets without', () => {
    const [list] = find(tree, 'list');
    expect(list!.ordered).toBe(false);
    expect(textOf(list!.children[0]!)).toContain('规范性文件');
    const inner = list!.children[0]!.children[1] as List;
    expect(inner.ordered).toBe(true);
    expect(inner.children.map((item) => item.data?.number)).toEqual([
      { printed: '(1)', label: '1' },
      { printed: '(2)', label: '2' },
    ]);
  });

  test('leaves paragraphs numbered like headings as paragraphs with their number', () => {
    const paragraph = find(tree, 'paragraph').find((node) => node.data?.number);
    expect(paragraph?.data?.number?.printed).toBe('(二)');
    expect(textOf(paragraph!)).toBe('(二)依申请公开情况');
  });

  test('keeps notes as notes', () => {
    expect(find(tree, 'footnoteReference').map((node) => node.identifier)).toEqual(['ftn1']);
    expect(find(tree, 'footnoteDefinition').map((node) => [node.identifier, textOf(node)])).toEqual(
      [['ftn1', '含转发文件。']],
    );
  });

  test('joins lines that Word broke within a sentence', () => {
    expect(blocks(tree)).toContain('paragraph: 2023年,全县公开信息8172条,办理依申请公开 46件。');
    expect(body('<p>全县\n公开,\n共3条\nof 5</p>')).toEqual(['paragraph: 全县公开,共3条 of 5']);
  });

  test('loses its junk and the paths of the author’s machine', () => {
    const json = JSON.stringify(tree);
    for (const junk of ['mso', 'o:p', 'w:View', 'supportLists', 'file:', 'Wingdings']) {
      expect(json).not.toContain(junk);
    }
    expect(find(tree, 'image').map(({ alt, url }) => ({ alt, url }))).toEqual([
      { alt: '县城照片', url: '' },
    ]);
  });
});

describe('HTML pasted from a CMS', () => {
  const tree = fromHtml(fixture('cms'));

  test('has its paragraphs where line breaks part them, and single breaks kept', () => {
    expect(blocks(tree).slice(0, 5)).toEqual([
      'paragraph: 青禾镇人民政府\n2022年度工作总结',
      'paragraph: 一、基本情况',
      'paragraph: 全镇公开信息56条,其中规范性文件3件。',
      'paragraph: 二、存在问题',
      'paragraph: 无。',
    ]);
  });

  test('loses layout tables, and keeps tables of data within cells', () => {
    const tables = find(tree, 'dataTable');
    expect(tables.map(rowsOf)).toEqual([
      [
        ['项目', '数量'],
        ['收文', '12'],
        ['明细', '甲\t5\n乙\t7'],
      ],
      [
        ['甲', '5'],
        ['乙', '7'],
      ],
    ]);
  });

  test('keeps bold and links that stand around blocks', () => {
    expect(textOf(find(tree, 'strong').at(-1)!)).toBe('联系电话:000-0000000');
    expect(find(tree, 'link').map((node) => [node.url, textOf(node)])).toEqual([
      ['annex.doc', '附件下载'],
    ]);
  });
});

describe('tables with spans that are wrong', () => {
  const tree = fromHtml(fixture('bad-spans'));
  const [table] = find(tree, 'dataTable');

  test('come out as browsers show them, the foot last', () => {
    expect(rowsOf(table!)).toEqual([
      ['甲', '乙', '丙'],
      ['1', '2'],
      ['3', '4', '5', '6'],
      ['7', '8'],
      ['9'],
      ['末行'],
      ['合计'],
    ]);
    const cells = find(tree, 'dataCell');
    expect(cells.find((cell) => textOf(cell) === '1')).toMatchObject({ colSpan: 1, rowSpan: 2 });
    expect(cells.find((cell) => textOf(cell) === '7')).toMatchObject({ rowSpan: 2 });
  });

  test('are told to the reader with their place', () => {
    expect(tree.data?.problems).toMatchObject([
      { rule: 'ragged-grid', severity: 'info', place: { line: 1, column: 1 } },
    ]);
    expect(tree.data?.problems?.[0]?.message.en).toContain('spans cut off');
  });

  test('are refused where they make a grid beyond all measure', () => {
    const row = `<tr>${'<td colspan="1000" rowspan="60000">x</td>'.repeat(50)}</tr>`;
    expect(() => fromHtml(`<table>${row.repeat(200)}</table>`)).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
  });
});

test('white space folds as in browsers, and no-break spaces used as filling too', () => {
  expect(body('<p>  A&nbsp;&nbsp; &nbsp;B\n <b> C</b> 　</p><p>&nbsp;</p><p>规　章</p>')).toEqual([
    'paragraph: A B C',
    'paragraph: 规　章',
  ]);
});

test('printed numbers stand apart from the text of headings', () => {
  const tree = fromHtml('<h2><b>一</b>、总体情况</h2><h3>(一) 公开</h3><h2>2023年报告</h2>');
  expect(find(tree, 'heading').map((node) => [node.data?.number?.printed, textOf(node)])).toEqual([
    ['一、', '一、总体情况'],
    ['(一)', '(一)公开'],
    [undefined, '2023年报告'],
  ]);
});

test('a number that ends within code stays in the text', () => {
  const tree = fromHtml('<h2>一<code>、甲</code></h2>');
  expect(find(tree, 'heading')[0]!.data?.number).toBeUndefined();
  expect(textOf(tree)).toBe('一、甲');
});

test('lists keep where they start, the values they jump to and their letters', () => {
  const tree = fromHtml('<ol start="3"><li>a<li value="7">b<li>c</ol><ol type="A"><li>x</ol>');
  const [first, second] = find(tree, 'list');
  expect(first).toMatchObject({ ordered: true, start: 3 });
  expect(first!.children.map((item) => item.data?.number?.printed)).toEqual([
    undefined,
    '7.',
    undefined,
  ]);
  expect(second!.children[0]!.data?.number).toEqual({ printed: 'A.', label: 'A' });
});

test('preformatted text keeps its lines, code is code', () => {
  expect(body('<pre>第一行\n第二行\n\n第二段</pre><pre><code>a  b\n</code></pre>')).toEqual([
    'paragraph: 第一行\n第二行',
    'paragraph: 第二段',
    'code: a  b',
  ]);
});

test('a picture within the page becomes an asset', () => {
  const tree = fromHtml('<p><img src="data:image/png;base64,iVBORw0K" alt="章"></p>');
  expect(find(tree, 'image')[0]).toMatchObject({ url: 'asset:image-1.png', alt: '章' });
  expect(tree.data?.assets).toEqual([
    {
      name: 'image-1.png',
      mediaType: 'image/png',
      bytes: new Uint8Array([137, 80, 78, 71, 13, 10]),
    },
  ]);
});

test.each([
  ['gb2312', [0xd6, 0xd0, 0xce, 0xc4]],
  ['GBK', [0xd6, 0xd0, 0xce, 0xc4]],
  ['big5', [0xa4, 0xa4, 0xa4, 0xe5]],
])('bytes are decoded as the page says: %s', (label, bytes) => {
  const head = new TextEncoder().encode(
    `<meta http-equiv="Content-Type" content="text/html; charset=${label}"><p>`,
  );
  expect(blocks(fromHtml(new Uint8Array([...head, ...bytes])))).toEqual(['paragraph: 中文']);
});

test('UTF-8 is read as UTF-8, whatever the page says', () => {
  expect(blocks(fromHtml(new TextEncoder().encode('<meta charset="gb2312"><p>中文</p>')))).toEqual([
    'paragraph: 中文',
  ]);
});

test('elements nested beyond the limit are refused in one line', () => {
  for (const source of [
    '<div>'.repeat(100_000),
    `${'<table><tr><td>'.repeat(2000)}x`,
    '<b a>'.repeat(3000),
  ]) {
    expect(() => fromHtml(source)).toThrow(GoujiError);
  }
  expect(body(`${'<div>'.repeat(500)}深`)).toEqual(['paragraph: 深']);
});

test('nothing at all is an empty tree', () => {
  expect(fromHtml('').children).toEqual([]);
});

test('bytes that are as plausible in two encodings are read in one, and that is said', () => {
  const bytes = Uint8Array.from([0xb0, 0xa1, 0xb0, 0xa2, 0x0a]);
  expect(fromHtml(bytes).data?.problems).toMatchObject([{ rule: 'encoding-guessed' }]);
});

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

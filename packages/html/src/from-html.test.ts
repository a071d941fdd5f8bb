import { type DataTable, GoujiError, textOf } from '@gouji/tree';
import { describe, expect, test } from 'vitest';
import { blocks, body, find, fixture } from '../test/read-back.js';
import { fromHtml } from './index.js';

const rowsOf = (table: DataTable) =>
  table.children.flatMap((row) => (row.type === 'dataRow' ? [row.children.map(textOf)] : []));

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

import { dataCell, dataRow, dataTable, type ReportFigure } from '@gouji/tree';
import { expect, test } from 'vitest';
import { fromHtml, toHtml } from '../../index.js';

const svg =
  '<svg width="340" height="42"><g fill="none"><path d="M0,0h9v9h-9Z" fill="#2f74c0"/><text transform="translate(0,9)" font-size="13px" fill="currentColor">甲</text></g></svg>';

function figure(picture = svg): ReportFigure {
  const table = dataTable([dataRow([dataCell('甲', { header: 'row' }), dataCell('3')])]);
  return {
    type: 'reportFigure',
    title: '申请',
    description: '甲 3',
    svg: picture,
    children: [table],
  };
}

const write = (node: ReportFigure) => toHtml({ type: 'root', children: [node] });

test('a chart is a picture with a name and a description, and its table can be opened', () => {
  expect(write(figure())).toMatchInlineSnapshot(`
    "<article lang="zh-CN">
    <figure class="gouji-figure">
    <figcaption>申请</figcaption>
    <svg viewBox="0 0 340 42" width="340" height="42" role="img" aria-labelledby="gouji-figure-1-title gouji-figure-1-desc"><title id="gouji-figure-1-title">申请</title><desc id="gouji-figure-1-desc">甲 3</desc><g fill="none"><path d="M0,0h9v9h-9Z" fill="#2f74c0"></path><text transform="translate(0,9)" font-size="13px" fill="currentColor">甲</text></g></svg>
    <details>
    <summary>数据表</summary>
    <div class="gouji-table" role="group" tabindex="0" aria-label="表格 1">
    <table>
    <tbody>
    <tr><th scope="row">甲</th><td class="gouji-number">3</td></tr>
    </tbody>
    </table>
    </div>
    </details>
    </figure>
    </article>
    "
  `);
});

test('of a chart that is not ours nothing active is left', () => {
  const html = write(
    figure(
      '<svg width="9" height="9" onload="x()"><script>x()</script><style>*{}</style><a href="javascript:x()"><text onclick="x()" style="x" fill="url(#a)">甲</text></a><image href="http://a.cn/x"/><use href="#b"/><foreignObject><iframe src="http://a.cn"></iframe><p onclick="x()">乙</p></foreignObject><animate attributeName="href" to="javascript:x()"/><path d="M0,0" fill="red;x" transform="rotate(1)"/></svg>',
    ),
  );
  expect(html).not.toMatch(
    /script|style|href|onload|onclick|url\(|iframe|image|<use|animate|red|rotate/,
  );
  expect(html).toContain('甲');
});

test('what is no picture at all leaves the title and the table', () => {
  for (const nothing of ['', '<p>x</p>', 'x']) {
    const html = write(figure(nothing));
    expect(html).not.toContain('<svg');
    expect(html).toContain('<figcaption>申请</figcaption>');
    expect(html).toContain('<table>');
  }
});

test('the SVG of a document never comes out, beside a chart of ours too', () => {
  const tree = fromHtml(
    '<figure><svg onload="x()"><a href="javascript:x()"><text>甲</text></a><path d="M0,0h9"/></svg><figcaption>图</figcaption></figure>',
  );
  tree.children.push(figure(''));
  expect(toHtml(tree)).not.toMatch(/<svg|<path|onload|javascript/);
});

test('a figure of ours is read back as no text of the report', () => {
  const tree = fromHtml(`<p>文</p>${write(figure())}<p>末</p>`);
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
});

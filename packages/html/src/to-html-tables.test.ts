import {
  cellStream,
  dataCaption,
  dataCell,
  dataRow,
  dataTable,
  formTable,
  streamLine,
} from '@gouji/tree';
import { describe, expect, test } from 'vitest';
import { h, html, inner, p, text } from '../test/article.js';
import { fromHtml } from './from-html.js';

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

  test('have no headings in their header cells, which are headers themselves', () => {
    const cell = dataCell([h(3, '数量'), p('件')], column);
    const out = inner(dataTable([dataRow([cell], 'head'), dataRow([dataCell([h(3, '1')])])]));
    expect(out).toContain('<p id="gouji-数量">数量</p>\n<p>件</p>\n</th>');
    expect(out).toContain('<h3 id="gouji-1">1</h3>');
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

  test('within a table come back as tables, however little they hold', () => {
    const within = dataTable([dataRow([dataCell('乙')], 'body')]);
    const cell = { ...dataCell(''), children: [within] };
    const written = inner(dataTable([dataRow([dataCell('甲'), cell], 'body')]));
    expect(inner(...fromHtml(`<article>${written}</article>`).children)).toBe(written);
  });

  test('of a form that nobody filled are refused, not left out', () => {
    expect(() => html(formTable('cn-disclosure-2021', 'review'))).toThrow(
      expect.objectContaining({ code: 'usage' }),
    );
  });
});

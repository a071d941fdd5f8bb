import { testTransform } from '@gouji/testing';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import * as api from './index.js';
import rehypeAccessibleTables, { type AccessibleTablesOptions } from './index.js';

const run = (html: string, options?: AccessibleTablesOptions) =>
  String(
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeAccessibleTables, options)
      .use(rehypeStringify)
      .processSync(html),
  );
const rows = (html: string, options?: AccessibleTablesOptions) =>
  run(`<table>${html}</table>`, options).replace(/<\/?(table|tbody)>/g, '');

test('the package exports its plugin as default', () => {
  expect(Object.keys(api)).toEqual(['default']);
});

testTransform(rehypeAccessibleTables, {
  test,
  tree: 'hast',
  examples: new URL('../examples/', import.meta.url),
  idempotent: true,
});

describe('scopes', () => {
  test('of a simple table are all it needs', () => {
    expect(rows('<tr><th>甲<th>乙<tr><th>丙<td>1')).toBe(
      '<tr><th scope="col">甲</th><th scope="col">乙</th></tr><tr><th scope="row">丙</th><td>1</td></tr>',
    );
  });

  test('tell groups by span, on columns that are groups', () => {
    const out = run(
      '<table><caption>题</caption><thead><tr><td></td><th colspan=2>甲</th></tr></thead><tbody><tr><th>乙<td>1<td>2</tbody></table>',
    );
    expect(out).toContain(
      '<caption>题</caption><colgroup></colgroup><colgroup span="2"></colgroup><thead>',
    );
    expect(out).toContain('<th colspan="2" scope="colgroup">甲</th>');
    expect(out).not.toContain('headers=');
  });

  test('of the author stay, and so do column groups', () => {
    const source =
      '<table><colgroup><col><col></colgroup><thead><tr><th scope="row" colspan="2">甲</th></tr></thead></table>';
    expect(run(source)).toContain(source.slice(0, 60));
    expect(run('<table><tr><th scope="bogus">甲<td>1</table>')).toContain('<th scope="row">甲');
  });
});

test('an empty header is no header', () => {
  expect(rows('<tr><th scope=col abbr=x>&nbsp;<th>乙<tr><th>丙<td>1')).toBe(
    '<tr><td>\u00a0</td><th scope="col">乙</th></tr><tr><th scope="row">丙</th><td>1</td></tr>',
  );
  expect(rows('<tr><th><img alt=甲><th>乙<tr><td>2<td>1')).toContain('<th scope="col"><img');
});

describe('headers', () => {
  test('are given beyond two header levels, outermost first', () => {
    const out = run(
      '<table><thead><tr><th rowspan=2>指标<th colspan=2>申请人<tr><th>自然人<th>法人<tbody><tr><th>新收<td>1<td>2</table>',
    );
    expect(out).toContain(
      '<td headers="table-1-r1c2 table-1-r2c2 table-1-r3c1">1</td><td headers="table-1-r1c2 table-1-r2c3 table-1-r3c1">2</td>',
    );
  });

  test('of tables printed one below the other are those of the nearest', () => {
    const out = rows(
      '<tr><th colspan=2>第一项<tr><th>内容<th>数量<tr><th>规章<td>1<tr><th>文件<td><tr><th colspan=2>第二项<tr><th>内容<th>件数<tr><th>许可<td>2',
    );
    expect(out).toContain('<td headers="table-1-r1c1 table-1-r2c2 table-1-r3c1">1</td>');
    expect(out).toContain('<td headers="table-1-r5c1 table-1-r6c2 table-1-r7c1">2</td>');
    expect(out).toContain('<th colspan="2" scope="colgroup" id="table-1-r5c1">第二项</th>');
  });

  test('of a section keep those of the columns above it', () => {
    const out = run(
      '<table><thead><tr><th>指标<th>数<tbody><tr><th colspan=2>甲类<tr><th>一<td>1<tr><th colspan=2>乙类<tr><th>二<td>2</table>',
    );
    expect(out).toContain('<td headers="table-1-r4c1 table-1-r1c2 table-1-r5c1">2</td>');
  });

  test('of rows are those nearest to the left, row spans included', () => {
    const out = rows(
      '<tr><th>户名<td>甲<th>网址<td>乙<tr><th rowspan=2>类<th>一<td colspan=2>1<tr><th>二<td colspan=2>2',
    );
    expect(out).toContain('<td headers="table-1-r1c3">乙</td>');
    expect(out).toContain('<td colspan="2" headers="table-1-r2c1 table-1-r3c2">2</td>');
  });

  test('of the author stay where they name cells of the table, and go where they do not', () => {
    const out = rows(
      '<tr><th colspan=2 id=a>甲<tr><th id=b>乙<th>丙<tr><td headers="a gone">1<td headers="gone">2',
    );
    expect(out).toContain('<td headers="a">1</td><td headers="a table-1-r2c2">2</td>');
  });

  test('name ids of the same table, unique in the page', () => {
    const deep = '<table><tr><th colspan=2>甲<tr><th>乙<th>丙<tr><th>丁<td>1</table>';
    const out = run(
      `<p id="table-1-r1c1">x</p>${deep}<table id="own">${deep.slice(7)}<table><tr><td>${deep}</table>`,
    );
    const ids = [...out.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('own-r1c1');
    for (const match of out.matchAll(/headers="([^"]+)"/g)) {
      for (const token of match[1]!.split(' ')) expect(ids).toContain(token);
    }
  });

  test('begin as you ask', () => {
    const deep = '<tr><th colspan=2>甲<tr><th>乙<th>丙<tr><th>丁<td>1';
    expect(rows(deep, { idPrefix: 'b-' })).toContain('headers="b-1-r1c1 b-1-r2c2 b-1-r3c1"');
  });
});

test('spans that are wrong do no harm', () => {
  expect(
    rows('<tr><th colspan=0>甲<th rowspan=99999999>乙<tr><th colspan=-1>丙<td rowspan=0>1'),
  ).toContain('scope=');
  const file = unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypeAccessibleTables, { maxSlots: 100 })
    .use(rehypeStringify)
    .processSync('<table><tr><th colspan=1000>x</table>');
  expect(String(file)).not.toContain('scope');
  expect(file.messages.map((message) => message.ruleId)).toEqual(['limit-exceeded']);
});

test('tables without header cells are left as they are', () => {
  const source = '<table><tbody><tr><td>甲</td><td>1</td></tr></tbody></table>';
  expect(run(source)).toBe(source);
});

test('a large table takes no longer than its size', () => {
  const body = '<tr><th>行<td>1<td>2'.repeat(20_000);
  const start = performance.now();
  expect(run(`<table><tr><th>甲<th>乙<th>丙${body}</table>`)).toContain('scope="row"');
  expect(performance.now() - start).toBeLessThan(20_000);
});

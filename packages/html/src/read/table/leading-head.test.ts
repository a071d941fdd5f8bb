import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { fromHtml, toHtml } from '../../index.js';

/** The rows of a table, each named by its row group. */
function groups(rows: string): string[] {
  const [table] = fromHtml(`<table>${rows}</table>`).children;
  if (table?.type !== 'dataTable') throw new Error('no table');
  return table.children.flatMap((row) => (row.type === 'dataRow' ? [row.group] : []));
}

const data = '<tr><th>新收</th><td>1</td><td>2</td></tr>';

test('leading rows of header cells are the head of a table that names none', () => {
  const rows = `<tr><td></td><th>公民</th><th>法人</th></tr>${data}`;
  expect(groups(rows)).toEqual(['head', 'body']);
  const html = toHtml(fromHtml(`<table>${rows}</table>`) as Root);
  expect(html).toMatch(/<thead>\s*<tr>.*公民.*<\/tr>\s*<\/thead>\s*<tbody>/u);
  expect(toHtml(fromHtml(html) as Root)).toBe(html);
});

test('header rows that spans tie together are one head', () => {
  const first = '<tr><th rowspan=2>项目</th><th colspan=2>数量</th></tr>';
  const second = '<tr><th>公民</th><th>法人</th></tr>';
  expect(groups(`${first}${second}${data}${data}`)).toEqual(['head', 'head', 'body', 'body']);
  expect(groups(`<tbody>${first}${second}</tbody><tbody>${data}</tbody>`)).toEqual([
    ...['head', 'head', 'body'],
  ]);
});

test('no row span leaves the head', () => {
  const tied = '<tr><th rowspan=2>项目</th><th>公民</th><th>法人</th></tr>';
  expect(groups(`${tied}<tr><td>1</td><td>2</td></tr>${data}`)).toEqual(['body', 'body', 'body']);
  const title = '<tr><th>甲</th><th>乙</th><th>丙</th></tr>';
  const rest = '<tr><td>1</td><td>2</td></tr>';
  expect(groups(`${title}${tied}${rest}`)).toEqual(['head', 'body', 'body']);
});

test('headers of rows and of sections head no columns', () => {
  const row = '<tr><th scope=row>新收</th><th scope=row>其中</th></tr>';
  expect(groups(`${row}${data}`)).toEqual(['body', 'body']);
  expect(groups(`${data}${data}`)).toEqual(['body', 'body']);
  expect(groups(`<tr><th>小计</th><td></td><td></td></tr>${data}`)).toEqual(['body', 'body']);
  expect(groups(`<tr><th colspan=3>一、收文</th></tr>${data}`)).toEqual(['body', 'body']);
});

test('a table of header cells only, or with a head, stays as it is', () => {
  const row = '<tr><th>甲</th><th>乙</th></tr>';
  expect(groups(`${row}${row}`)).toEqual(['body', 'body']);
  expect(groups(`<thead>${row}</thead><tbody>${row}<tr><td>1</td><td>2</td></tr>`)).toEqual([
    ...['head', 'body', 'body'],
  ]);
});

import { forms } from '@gouji/templates';
import {
  type DataTable,
  dataCell,
  dataRow,
  dataTable,
  type Extra,
  formTable,
  type Report,
  textOf,
  toGrid,
  unreadMark,
} from '@gouji/tree';
import type { Paragraph, Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import remarkCanonicalTables, * as plugin from './index.js';

const id = 'cn-disclosure-2021';
const path = 'review.reconsideration.upheld';

async function run(report: Partial<Report>): Promise<DataTable[]> {
  const file = new VFile();
  file.data.report = { values: {}, provenance: {}, extra: [], ...report } as Report;
  const tree: Root = { type: 'root', children: [formTable(id, 'review')] };
  const out = await unified().use(remarkCanonicalTables, { forms }).run(tree, file);
  return (out as Root).children as DataTable[];
}

function cellAt(table: DataTable, wanted: string): string {
  const found = toGrid(table).cells.find(({ cell }) => cell.data?.path === wanted);
  return textOf(found!.cell);
}

test('the package exports the plugin and nothing else', () => {
  expect(Object.keys(plugin)).toEqual(['default']);
});

test('the official table stands in place of the mark, with caption and values', async () => {
  const [table, ...rest] = await run({ values: { [path]: 7 } });
  expect(rest).toEqual([]);
  expect(textOf(table!.children[0]!)).toContain('行政复议、行政诉讼');
  expect(cellAt(table!, path)).toBe('7');
});

test('a value that is not known shows what the source printed, never 0', async () => {
  const [dash] = await run({
    values: { [path]: null },
    provenance: { [path]: { lexeme: '/', how: 'grid' } },
  });
  expect(cellAt(dash!, path)).toBe('/');
  const [blank] = await run({ values: { [path]: null } });
  expect(cellAt(blank!, path)).toBe('');
});

test('what the form does not know follows in a table of its own', async () => {
  const [, extra] = await run({
    extra: [
      { kind: 'row', section: 'review', path: 'review', labels: ['另行'], values: [8, null] },
    ],
  });
  expect(textOf(extra!)).toContain('另行\t8\t');
});

test('a table that holds labels of the form and none of its values says so', async () => {
  const labels = dataRow(['结果维持', '结果纠正', '其他结果'].map((label) => dataCell(label)));
  const [like, unlike] = [dataTable([labels]), dataTable([dataRow([dataCell('栏目')])])];
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: '另表:' }] };
  const extra: Extra = { kind: 'table', section: 'review', labels: [], values: [] };
  const file = new VFile();
  file.data.report = { form: id, values: {}, provenance: {}, extra: [extra] } as unknown as Report;
  const children = [formTable(id, 'review'), like, paragraph, unlike];
  const out = await unified()
    .use(remarkCanonicalTables, { forms })
    .run({ type: 'root', children } as Root, file);
  const texts = (out as Root).children.map((node) => textOf(node));
  expect(texts.slice(1)).toEqual([unreadMark.zh, textOf(like), '另表:', '栏目']);
});

test('without a report the tree is left alone', async () => {
  const tree: Root = { type: 'root', children: [formTable(id, 'review')] };
  const out = await unified().use(remarkCanonicalTables, { forms }).run(tree, new VFile());
  expect(out).toEqual(tree);
});

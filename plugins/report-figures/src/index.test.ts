import type { FigureDefinition } from '@gouji/forms';
import { loadForm } from '@gouji/forms';
import { formTable, type Report, type ReportFigure, textOf, toGrid } from '@gouji/tree';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { textMetrics } from 'vega';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import remarkReportFigures, * as plugin from './index.js';

const label = (en: string) => ({ zh: `${en}数`, en });
const bars: FigureDefinition['bars'] = [
  { label: label('owls'), cells: ['birds.owls'] },
  { label: label('ducks'), cells: ['birds.ducks.*'] },
];
const form = loadForm({
  id: 'bird-count',
  language: 'en',
  title: { zh: '鸟', en: 'Birds' },
  years: { from: 2000 },
  sections: [{ id: 'counts', title: 'Counts' }],
  tables: [
    {
      id: 'birds',
      section: 'counts',
      title: { zh: '鸟', en: 'Birds' },
      cell: { type: 'count', unit: 'birds' },
      blocks: [
        {
          columns: [{ label: 'Number' }],
          rows: [
            { id: 'owls', label: 'Owls seen' },
            {
              id: 'ducks',
              label: 'Ducks seen',
              children: [
                { id: 'teal', label: 'Teal seen' },
                { id: 'eider', label: 'Eider seen' },
              ],
            },
          ],
        },
      ],
    },
  ],
  figures: [
    { id: 'kinds', table: 'birds', title: label('Kinds'), kind: 'values', bars },
    { id: 'by_year', table: 'birds', title: label('Years'), kind: 'years', bars },
  ],
});

function report(year: number, [owls, teal, eider]: Array<number | null>): Report {
  const values = { 'birds.owls': owls, 'birds.ducks.teal': teal, 'birds.ducks.eider': eider };
  const empty = { extra: [], provenance: {}, problems: [] };
  return { form: form.id, year, values, ...empty } as unknown as Report;
}

async function figuresOf(current: Report, previous: Report[] = []): Promise<ReportFigure[]> {
  const file = new VFile();
  file.data.report = current;
  const tree: Root = { type: 'root', children: [formTable(form.id, 'birds')] };
  const out = await unified()
    .use(remarkReportFigures, { forms: [form], previous })
    .run(tree, file);
  const [first, ...rest] = (out as Root).children;
  expect(first!.type).toBe('formTable');
  return rest as ReportFigure[];
}

function rowsOf(figure: ReportFigure): string[] {
  const table = figure.children.find(({ type }) => type === 'dataTable');
  const { rows } = toGrid(table as never);
  return rows.map((row) => row.children.map((cell) => textOf(cell)).join(' | '));
}

test('the package exports the plugin and nothing else', () => {
  expect(Object.keys(plugin)).toEqual(['default']);
});

test('a figure stands behind its table, with its sums in the picture and in the table', async () => {
  const [figure, ...rest] = await figuresOf(report(2024, [3, 4, 5]));
  expect(rest).toEqual([]);
  expect(figure!.title).toBe('Kinds (birds)');
  expect(figure!.description).toBe('Bar chart: Kinds. owls 3, ducks 9.');
  expect(rowsOf(figure!)).toEqual(['Item | Number (birds)', 'owls | 3', 'ducks | 9']);
  expect(figure!.svg).toMatch(/<text [^>]*>9<\/text>/);
  expect(figure!.svg.match(/fill="#2f74c0"/g)).toHaveLength(2);
});

test('a value that is not known is no bar, and is said', async () => {
  const [figure] = await figuresOf(report(2024, [3, 4, null]));
  expect(rowsOf(figure!)).toContain('ducks | unknown');
  expect(textOf(figure!.children[0]!)).toContain('not for certain: ducks.');
  expect(figure!.svg.match(/fill="#2f74c0"/g)).toHaveLength(1);
  expect(figure!.svg).toContain('>unknown</text>');
  expect(figure!.svg).not.toContain('>0</text>');
});

test('where nothing is known nothing is drawn, and that is said', async () => {
  const [figure] = await figuresOf(report(2024, [null, null, null]));
  expect(figure!.svg).toBe('');
  expect(textOf(figure!.children[0]!)).toBe('The report states no number to be drawn.');
});

test.each([
  ['fits no form', { form: null }, 'the document fits no form'],
  ['lacks the tables', {}, 'form bird-count declares none'],
])('where the document %s, the report says that there are no figures', async (_, own, why) => {
  const file = new VFile();
  file.data.report = { ...report(2024, [3, 4, 5]), ...own };
  const tree: Root = { type: 'root', children: [] };
  const out = await unified()
    .use(remarkReportFigures, { forms: [form] })
    .run(tree, file);
  expect(out).toEqual(tree);
  expect(file.data.report.problems).toMatchObject([{ rule: 'no-figures', severity: 'info' }]);
  expect(file.messages.map(String)).toEqual([expect.stringContaining(why)]);
});

test('years are drawn from the first report to this one, a year without a report left empty', async () => {
  const earlier = [report(2021, [7, 8, 0]), report(2023, [null, 1, 1]), report(2012, [9, 9, 9])];
  const [, figure] = await figuresOf(report(2024, [3, 4, 5]), earlier);
  expect(rowsOf(figure!)).toEqual([
    'Year | owls | ducks',
    '2021 | 7 | 8',
    '2022 | no report | no report',
    '2023 | unknown | 2',
    '2024 | 3 | 9',
  ]);
  expect(textOf(figure!.children[0]!)).toContain('2023 owls');
  expect(textOf(figure!.children[1]!)).toBe('No report was given of 2022: left empty.');
  expect(figure!.svg).toContain('>no report</text>');
});

test('the same bytes come out each time, however wide a machine takes texts to be', async () => {
  const draw = () => figuresOf(report(2024, [3, 4, 5]), [report(2023, [1, 1, 1])]);
  const once = await draw();
  const { width } = textMetrics;
  textMetrics.width = () => 999;
  const again = await draw().finally(() => {
    textMetrics.width = width;
  });
  expect(again).toEqual(once);
  const clones = once.map(({ svg }) => svg);
  expect(clones.join('')).not.toMatch(/style=|<style|href|url\(|font-family="(?!sans-serif)/);
});

test('without a report the tree is left alone', async () => {
  const tree: Root = { type: 'root', children: [formTable(form.id, 'birds')] };
  const out = await unified()
    .use(remarkReportFigures, { forms: [form] })
    .run(tree, new VFile());
  expect(out).toEqual(tree);
});

import {
  type DataTable,
  dataCaption,
  dataCell,
  dataRow,
  dataTable,
  textOf,
  toGrid,
} from '@gouji/tree';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromText, toText } from '../index.js';

const table = dataTable([
  dataCaption('表1 收支'),
  dataRow([dataCell('项目', { rowSpan: 2 }), dataCell('金额', { colSpan: 2 })], 'head'),
  dataRow([dataCell('收入'), dataCell('支出')], 'head'),
  dataRow([dataCell('门票'), dataCell('12'), dataCell('3')]),
]);
const drawing = `表1 收支
+------+-------------+
| 项目 | 金额        |
|      +------+------+
|      | 收入 | 支出 |
+======+======+======+
| 门票 | 12   | 3    |
+------+------+------+
`;

function cellsOf(tree: ReturnType<typeof fromText>): unknown[] {
  return tree.children.map((node) => (node.type === 'dataTable' ? gridOf(node) : node.type));
}

function gridOf(node: DataTable): unknown[] {
  return toGrid(node).cells.map(({ row, column, width, height, cell }) => {
    return [row, column, width, height, cell.children.map((child) => textOf(child))];
  });
}

test('a table with spans is drawn on request, its head ruled off', () => {
  expect(toText(table, { drawSpans: true })).toBe(drawing);
});

test('a drawn table is read with its spans, its head and its caption', () => {
  const tree = fromText(`一段话。\n\n${drawing}\n又一段话。\n`);
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'dataTable', 'paragraph']);
  const read = tree.children[1] as DataTable;
  expect(gridOf(read)).toEqual(gridOf(table));
  expect(read.children.map((child) => ('group' in child ? child.group : textOf(child)))).toEqual([
    '表1 收支',
    'head',
    'head',
    'body',
  ]);
});

test('rows between rules without a span are rows, as other programs print them', () => {
  const printed = '+---+---+\n| a | b |\n+---+---+\n| 1 | 2 |\n| 3 | 4 |\n+---+---+\n';
  const [stream] = fromText(printed).children;
  expect(stream).toMatchObject({ type: 'cellStream', children: [{}, {}, {}] });
});

test('long texts are wrapped and put together again as they were', () => {
  const words =
    'Requests that were received and 没有处理完的申请数量以及说明 in the year before this one';
  const wide = dataTable([
    dataRow([dataCell(words), dataCell(words, { colSpan: 7 })]),
    dataRow(Array.from({ length: 8 }, (_, index) => dataCell(`${words} ${index}`))),
  ]);
  const text = toText(wide, { drawSpans: true });
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(140);
  expect(cellsOf(fromText(text))).toEqual([gridOf(wide)]);
});

test('a drawing that is broken is read as any other text, and nothing is lost', () => {
  const broken = drawing.replace('|      +------+', '|      +------ ');
  expect(textOf(fromText(broken)).replace(/\s/gu, '')).toContain('收入');
});

test('a frame that is open everywhere is given up in time', () => {
  const row = `+${'-+'.repeat(400)}`;
  const lines = [row, ...Array.from({ length: 400 }, () => `+${' +'.repeat(400)}`), row];
  expect(fromText(lines.join('\n')).children.length).toBeGreaterThan(0);
});

test('columns and rows that no cell begins with are told by the frame', () => {
  const hidden = dataTable([
    dataRow([dataCell('a', { rowSpan: 2 }), dataCell('b', { colSpan: 3, rowSpan: 2 })]),
    dataRow([]),
    dataRow([dataCell('c'), dataCell('d', { colSpan: 3 })]),
  ]);
  const text = toText(hidden, { drawSpans: true });
  expect(text.split('\n')[0]).toBe('+---+---+---+---+');
  expect(cellsOf(fromText(text))).toEqual([gridOf(hidden)]);
});

test('a table behind another keeps apart from it', () => {
  const two = [1, 2].map((at) =>
    dataTable([
      dataRow([dataCell('项目'), dataCell('数')]),
      dataRow([dataCell('许可'), dataCell(`${at}`)]),
    ]),
  );
  const tree = fromText(toText(two));
  expect(tree.children.map(({ type }) => type)).toEqual(['cellStream', 'cellStream']);
  expect(textOf(tree).replace(/\s/gu, '')).toBe('项目数许可1项目数许可2');
});

test('so does one with a caption, behind whatever is written in bars', () => {
  const note = dataTable([dataRow([dataCell('')]), dataRow([dataCell('* 另有说明')])]);
  const captioned = dataTable([
    dataCaption('表2'),
    dataRow([dataCell('项目'), dataCell('数')]),
    dataRow([dataCell('许可'), dataCell('2')]),
  ]);
  const text = toText([note, captioned]);
  expect(text).toBe('| |\n| * 另有说明 |\n\n表2\n| 项目 | 数 |\n|===|===|\n| 许可 | 2 |\n');
  const types = fromText(text).children.map(({ type }) => type);
  expect(types).toEqual(['cellStream', 'paragraph', 'cellStream']);
});

test('any grid comes back as it was drawn', () => {
  const word = fc.constantFrom(
    '',
    '12',
    'Field Service',
    '国家秘密',
    '其中:A 类',
    'a | b',
    '+--+',
    '- x',
  );
  const cell = fc.record({
    text: word,
    colSpan: fc.integer({ min: 1, max: 3 }),
    rowSpan: fc.integer({ min: 1, max: 2 }),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const drawn = dataTable(
          rows.map((cells) => dataRow(cells.map(({ text, ...spans }) => dataCell(text, spans)))),
        );
        const text = toText(drawn, { drawSpans: true });
        if (!text.startsWith('+')) return;
        const filled = (cells: unknown[]) =>
          cells.filter((one) => (one as unknown[][])[4]!.length > 0);
        const [read] = cellsOf(fromText(text)) as unknown[][];
        expect(filled(read!)).toEqual(filled(gridOf(drawn)));
      },
    ),
    { numRuns: 150 },
  );
});

test('lines between rules that part all rows are the lines of one cell', () => {
  const rule = '+------+---+\n';
  const row = (first: string, rest: string, value: string) =>
    `| ${first} | ${value} |\n| ${rest} |   |\n${rule}`;
  const printed =
    rule +
    row('受理', '件数', '1') +
    row('办结', '件数', '2') +
    row('公开', '件数', '3') +
    row('其他', '件数', '4');
  const [table] = fromText(printed).children as [DataTable];
  const texts = toGrid(table).cells.map(({ cell }) =>
    cell.children.map((child) => textOf(child)).join(),
  );
  expect(texts).toEqual(['受理件数', '1', '办结件数', '2', '公开件数', '3', '其他件数', '4']);
});

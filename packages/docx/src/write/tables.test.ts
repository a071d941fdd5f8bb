import {
  type DataCell,
  type DataTable,
  dataCaption,
  dataCell,
  dataRow,
  dataTable,
  isDataTable,
  textOf,
  toGrid,
} from '@gouji/tree';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heading, paragraph, root } from '../../test/example-tree.js';
import { attributesOf, readParts } from '../../test/read-parts.js';
import { gridOf, roundTrip } from '../../test/round-trip.js';
import { toDocx } from './index.js';

async function back(table: DataTable): Promise<DataTable> {
  return (await roundTrip(root(table))).children.find(isDataTable)!;
}

const row = (...cells: Array<DataCell | string>) =>
  dataRow(cells.map((cell) => (typeof cell === 'string' ? dataCell(cell) : cell)));

test('cells over columns and rows come back where they were', async () => {
  const table = dataTable([
    row(dataCell('a', { colSpan: 2, rowSpan: 2 }), 'b', 'c'),
    row('d', dataCell('e', { rowSpan: 3 })),
    row('f', 'g', 'h'),
    row(dataCell('i', { colSpan: 3 })),
  ]);
  expect(gridOf(await back(table))).toEqual(gridOf(table));
});

test('columns that a row leaves out before and behind its cells stay left out', async () => {
  const before = dataCell('', { colSpan: 2 });
  before.data = { filler: true };
  const table = dataTable([row('a', 'b', 'c', 'd'), row(before, 'x')]);
  const xml = readParts(await toDocx(root(table)))['word/document.xml'];
  expect(xml).toContain('<w:gridBefore w:val="2"/>');
  expect(xml).toContain('<w:gridAfter w:val="1"/>');
  expect(gridOf(await back(table))).toEqual([
    ['1×1 a', '1×1 b', '1×1 c', '1×1 d'],
    [null, null, '1×1 x', null],
  ]);
});

test('a cell that others cover loses nothing of what it holds', async () => {
  const table = dataTable([
    row(dataCell('a', { rowSpan: 2 }), 'b'),
    row(dataCell('c', { colSpan: 2 })),
  ]);
  const text = textOf(await back(table));
  for (const word of ['a', 'b', 'c']) expect(text).toContain(word);
});

test('tables in cells, lists in cells and captions come back', async () => {
  const inner = dataTable([dataCaption('内表'), row('1', '2')]);
  const list = {
    type: 'list' as const,
    ordered: true,
    start: 1,
    children: [{ type: 'listItem' as const, children: [paragraph('甲')] }],
  };
  const table = dataTable([
    dataCaption('外表'),
    row(dataCell([inner]), dataCell([list, paragraph('乙')])),
  ]);
  const read = await back(table);
  expect(textOf(read.children[0]!)).toBe('外表');
  const [first, second] = toGrid(read).slots[0]!.map((slot) => slot!.cell);
  expect(first!.children[0]).toMatchObject({ type: 'dataTable' });
  expect(textOf((first!.children[0] as DataTable).children[0]!)).toBe('内表');
  expect(second!.children.map(({ type }) => type)).toEqual(['list', 'paragraph']);
});

test('two tables that follow one another stay two', async () => {
  const tree = await roundTrip(root(dataTable([row('a')]), dataTable([row('b')])));
  expect(tree.children.map(({ type }) => type)).toEqual(['dataTable', 'dataTable']);
});

test('a table of a form needs no caption below the heading of its section', async () => {
  const value = dataCell('7');
  value.data = { path: 'review.total', numeric: true };
  const table = dataTable([
    dataCaption('复议情况'),
    row(dataCell('总计', { header: 'row' }), value),
  ]);
  const bytes = await toDocx(root(heading(2, '四、', '复议情况'), table));
  const xml = readParts(bytes)['word/document.xml']!;
  expect(xml).not.toContain('<w:pStyle w:val="Caption"/>');
  expect(attributesOf(xml, 'w:tblCaption').val).toBe('复议情况');
});

test('more columns than Word has are fewer where nothing parts them, else more tables', async () => {
  const wide = dataTable([row(dataCell('a', { colSpan: 400 }), dataCell('b', { colSpan: 500 }))]);
  expect(gridOf(await back(wide))).toEqual([['1×1 a', '1×1 b']]);
  const cells = Array.from({ length: 130 }, (_, index) => `c${index}`);
  const tree = await roundTrip(root(dataTable([row(...cells)])));
  const widths = tree.children.filter(isDataTable).map((table) => toGrid(table).width);
  expect(widths).toEqual([63, 63, 4]);
  expect(textOf(tree).split(/\s+/)).toEqual(cells);
});

test('a row higher than half a page may break, and so nothing of it is cut off', async () => {
  const tall = dataTable([row('一'.repeat(3000), 'b'), row('c', 'd')]);
  const xml = readParts(await toDocx(root(tall)))['word/document.xml']!;
  const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs)!;
  expect(rows.map((one) => /<w:cantSplit\/>/.test(one))).toEqual([false, true]);
});

describe('columns', () => {
  const widthsOf = async (table: DataTable) => {
    const xml = readParts(await toDocx(root(table), { style: 'gbt9704' }))['word/document.xml']!;
    return [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  };

  test('numbers side by side have columns of one width, their label the rest', async () => {
    const table = dataTable([
      dataRow(
        ['', '自然人', '社会公益组织', '总计'].map((text) => dataCell(text, { header: 'column' })),
        'head',
      ),
      row(
        dataCell('本年新收政府信息公开申请数量和上年结转数量', { header: 'row' }),
        '3',
        '12',
        '15',
      ),
    ]);
    const [label, ...numbers] = await widthsOf(table);
    expect(Math.max(...numbers) - Math.min(...numbers)).toBeLessThanOrEqual(1);
    expect(label).toBeGreaterThan(numbers[0]! * 2);
  });

  test('a table that is too wide for its text takes smaller text, never more than the page', async () => {
    const words = Array.from({ length: 20 }, () => 'incomprehensible');
    const widths = await widthsOf(dataTable([row(...words)]));
    const page = Math.round(((210 - 28 - 26) * 1440) / 25.4);
    expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - page)).toBeLessThanOrEqual(2);
    const xml = readParts(await toDocx(root(dataTable([row(...words)])), { style: 'gbt9704' }));
    expect(xml['word/document.xml']).toMatch(/<w:pStyle w:val="TableText\d"\/>/);
  });

  test('the widths that a source declares are kept where words fit into them', async () => {
    const table = dataTable([row('甲', '乙')]);
    table.data = { columnWidths: [3000, 1500] };
    expect(await widthsOf(table)).toEqual([3000, 1500]);
    table.data = { columnWidths: [30000, 15000] };
    const [first, second] = await widthsOf(table);
    expect(first! / second!).toBeCloseTo(2, 2);
    table.data = { columnWidths: [3000, 10] };
    expect((await widthsOf(table))[1]).toBeGreaterThan(200);
  });
});

test('any sound table comes back with its grid (property)', async () => {
  const table = fc
    .tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
    )
    .map(([width, height, seeds]) => soundTable(width, height, seeds));
  await fc.assert(
    fc.asyncProperty(table, async (one) => {
      expect(gridOf(await back(one))).toEqual(gridOf(one));
    }),
    { numRuns: 40 },
  );
});

/** Cover a grid with cells of sizes that a list of numbers chooses. */
function soundTable(width: number, height: number, seeds: number[]): DataTable {
  const taken = Array.from({ length: height }, () => new Array<boolean>(width).fill(false));
  let next = 0;
  const rows = taken.map((line, y) => {
    const cells: DataCell[] = [];
    for (let x = 0; x < width; x++) {
      if (line[x]) continue;
      let colSpan = 1 + (seeds[next % 30]! % 2);
      while (x + colSpan > width || line.slice(x, x + colSpan).includes(true)) colSpan--;
      const rowSpan = Math.min(height - y, 1 + (seeds[(next + 7) % 30]! % 3));
      for (let down = y; down < y + rowSpan; down++) taken[down]!.fill(true, x, x + colSpan);
      cells.push(dataCell(`c${next++}`, { colSpan, rowSpan }));
    }
    return dataRow(cells);
  });
  return dataTable(rows);
}

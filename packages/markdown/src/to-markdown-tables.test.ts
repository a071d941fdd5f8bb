import {
  cellStream,
  type DataRow,
  type DataTable,
  dataCaption,
  dataCell,
  dataRow,
  dataTable,
  streamLine,
  textOf,
  toGrid,
} from '@gouji/tree';
import fc from 'fast-check';
import type { List } from 'mdast';
import { describe, expect, test } from 'vitest';
import { paragraph } from '../test/nodes.js';
import { fromMarkdown, toMarkdown } from './index.js';

describe('tables', () => {
  const plain = dataTable([
    dataRow(
      [dataCell('项目', { header: 'column' }), dataCell('数|量', { header: 'column' })],
      'head',
    ),
    dataRow([dataCell('规章'), dataCell([paragraph('3'), paragraph('4')])]),
    dataRow([dataCell('*许可*'), dataCell('')]),
  ]);

  test('without spans are GFM, the paragraphs of a cell parted by <br>', () => {
    expect(toMarkdown(plain)).toBe(
      '| 项目 | 数\\|量 |\n| - | - |\n| 规章 | 3<br>4 |\n| \\*许可\\* | |\n',
    );
  });

  test('with spans are HTML, without blank lines', () => {
    const out = toMarkdown(
      dataTable([
        dataRow([dataCell('甲', { colSpan: 2 })], 'head'),
        dataRow([dataCell([paragraph('1'), paragraph('x')]), dataCell('2')]),
      ]),
    );
    expect(out).toMatch(/^<table>[\s\S]*<\/table>\n$/u);
    expect(out).not.toMatch(/\n\s*\n/u);
  });

  test('with nested blocks or two head rows are HTML', () => {
    const nested = dataTable([dataRow([dataCell([plain])])]);
    const heads = dataTable([dataRow([dataCell('a')], 'head'), dataRow([dataCell('b')], 'head')]);
    expect(toMarkdown(nested)).toContain('<table');
    expect(toMarkdown(heads)).toContain('<table');
  });

  test('as HTML have ids that are unique in the document, and headers that name them', () => {
    const irregular = () =>
      dataTable([
        dataRow([dataCell('甲', { colSpan: 2 }), dataCell('乙', { rowSpan: 3 })], 'head'),
        dataRow([dataCell('丙', { colSpan: 2 })], 'head'),
        dataRow([dataCell('丁'), dataCell('戊')], 'head'),
        dataRow([dataCell('1'), dataCell('2'), dataCell('3')]),
      ]);
    const out = toMarkdown([irregular(), paragraph('其间'), irregular()]);
    const ids = [...out.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id!);
    const named = [...out.matchAll(/ headers="([^"]*)"/gu)].flatMap(([, list]) => list!.split(' '));
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('a caption stands before a GFM table', () => {
    expect(toMarkdown(dataTable([dataCaption('表1'), ...plain.children]))).toMatch(/^表1\n\n\| /u);
  });

  test('rows of a stream are a table, cells on lines of their own are lines', () => {
    expect(
      toMarkdown(cellStream([streamLine(['甲', '乙'], 'tab'), streamLine(['1', ''], 'tab')])),
    ).toBe('| 甲 | 乙 |\n| - | - |\n| 1 | |\n');
    expect(
      toMarkdown(cellStream([streamLine(['甲'], 'bar'), streamLine(['']), streamLine(['000'])])),
    ).toBe('甲\\\n000\n');
  });

  // A table of one cell, or without words, is taken for layout by the HTML reader.
  test('grids and words come back', () => {
    const cell = fc.record({
      words: fc.stringMatching(/^[一-五a-c0-9*_|<&~[\]()。、\\`#-]{1,8}$/u),
      colSpan: fc.constantFrom(1, 1, 1, 2),
      rowSpan: fc.constantFrom(1, 1, 1, 2),
    });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 4 }), (rows) => {
        fc.pre(rows.every((cells) => cells.every(({ words }) => words !== '')));
        const table = dataTable(
          rows.map((cells) => dataRow(cells.map(({ words, ...spans }) => dataCell(words, spans)))),
        );
        const tree = fromMarkdown(toMarkdown(table));
        const again = tree.children.find((node) => node.type === 'dataTable');
        expect(again && pictureOf(again)).toEqual(pictureOf(table));
      }),
      { numRuns: 200 },
    );
  });
});

test('a table of one cell that is not plain stays a table on the way back', () => {
  const list: List = {
    type: 'list',
    children: [{ type: 'listItem', children: [paragraph('甲')] }],
  };
  const table = dataTable([dataRow([dataCell([list])])]);
  expect(fromMarkdown(toMarkdown([table])).children.map(({ type }) => type)).toEqual(['dataTable']);
});

describe('grid tables, on request', () => {
  const cell = (value: string, spans = {}) => dataCell(value, { header: 'column', ...spans });
  const table = dataTable([
    dataCaption('办理结果'),
    dataRow([cell('事项', { rowSpan: 2 }), cell('申请人', { colSpan: 2 })], 'head'),
    dataRow([cell('自然人'), cell('法人')], 'head'),
    dataRow([dataCell('新收|结转'), dataCell('3'), dataCell('')], 'body'),
  ]);

  test('show spans in plain characters and come back with them', () => {
    const out = toMarkdown([table], { tables: 'grid' });
    expect(out).toMatch(/^办理结果\n\n\+-/u);
    expect(out).toContain('+====');
    expect(out).not.toContain('<table');
    const back = fromMarkdown(out).children[1]!;
    const slots = (node: DataTable) =>
      toGrid(node).cells.map(({ row, column, width, height, cell: { header, children } }) => {
        return [row, column, width, height, header, children.map((child) => textOf(child)).join()];
      });
    expect(slots(back as DataTable)).toEqual(
      slots(dataTable(table.children.slice(1) as DataRow[])),
    );
  });

  test('a table without spans stays a GFM table, one with a hole is HTML', () => {
    const plain = dataTable([dataRow([dataCell('1'), dataCell('2')])]);
    expect(toMarkdown([plain], { tables: 'grid' })).toContain('| 1 | 2 |');
    const ragged = dataTable([
      dataRow([dataCell('1', { colSpan: 2 }), dataCell('2')]),
      dataRow([dataCell('3')]),
    ]);
    expect(toMarkdown([ragged], { tables: 'grid' })).toContain('<table>');
  });
});

/** The words at each slot; a slot past the end of a ragged row is blank. */
function pictureOf(table: Parameters<typeof toGrid>[0]): string[][] {
  const grid = toGrid(table);
  return grid.slots.map((slots) =>
    Array.from({ length: grid.width }, (_, x) => {
      const slot = slots[x];
      return slot ? textOf(slot.cell) : '';
    }),
  );
}

import { describe, expect, test } from 'vitest';
import { dataCaption, dataCell, dataRow, dataTable } from './build.js';
import type { DataRow, DataTable, RowGroup } from './nodes.js';
import { textOf } from './text-of.js';
import { type Grid, maxColSpan, toGrid } from './to-grid.js';

/** A cell as `text`, `text:2` (columns), `text/2` (rows) or `text:2/3`. */
function cell(spec: string) {
  const match = /^(.*?)(?::(\d+))?(?:\/(\d+))?$/u.exec(spec)!;
  const span = (digits: string | undefined) => (digits === undefined ? 1 : Number(digits));
  return dataCell(match[1]!, { colSpan: span(match[2]), rowSpan: span(match[3]) });
}

function row(specs: string, group: RowGroup = 'body'): DataRow {
  return dataRow(specs === '' ? [] : specs.split(' ').map(cell), group);
}

function table(...rows: Array<string | DataRow>): DataTable {
  return dataTable(rows.map((each) => (typeof each === 'string' ? row(each) : each)));
}

/** The grid as a picture: the text of each slot's cell, a dot for none. */
function picture(grid: Grid): string[] {
  return grid.slots.map((line) =>
    Array.from({ length: grid.width }, (_, x) => {
      const slot = line[x];
      return slot ? textOf(slot.cell) || '_' : '.';
    }).join(''),
  );
}

function faults(grid: Grid): string[] {
  return grid.faults.map(({ kind, row: y, column: x }) => `${kind} ${y},${x}`);
}

describe('sound grids', () => {
  test('a plain table is its cells', () => {
    const grid = toGrid(table('a b', 'c d'));
    expect(picture(grid)).toEqual(['ab', 'cd']);
    expect([grid.width, grid.height, grid.faults]).toEqual([2, 2, []]);
  });

  test('column spans push the next cell to the right', () => {
    expect(picture(toGrid(table('a:3 b', 'c d e f')))).toEqual(['aaab', 'cdef']);
  });

  test('row spans push the cells of later rows to the right', () => {
    const grid = toGrid(table('a/3 b', 'c', 'd'));
    expect(picture(grid)).toEqual(['ab', 'ac', 'ad']);
    expect(grid.faults).toEqual([]);
  });

  test('a cell over rows and columns covers a block', () => {
    const grid = toGrid(table('a:2/2 b', 'c', 'd e f'));
    expect(picture(grid)).toEqual(['aab', 'aac', 'def']);
    expect(grid.cells[0]).toMatchObject({ row: 0, column: 0, width: 2, height: 2 });
  });

  test('row spans of several rows interlock', () => {
    const grid = toGrid(table('a/2 b c/3', 'd', 'e f/1'));
    expect(picture(grid)).toEqual(['abc', 'adc', 'efc']);
    expect(grid.faults).toEqual([]);
  });

  test('three header rows with a corner cell form a grid without faults', () => {
    const grid = toGrid(table('k:3/3 q:7', 'n/2 l:5 t/2', 'v w x y z', 'a:3 1 2 3 4 5 6 7'));
    expect(picture(grid)).toEqual(['kkkqqqqqqq', 'kkknlllllt', 'kkknvwxyzt', 'aaa1234567']);
    expect(grid.faults).toEqual([]);
  });

  test('cells stand in document order and rows are kept', () => {
    const source = table('a/2 b', 'c');
    const grid = toGrid(source);
    expect(grid.cells.map(({ cell: each }) => textOf(each))).toEqual(['a', 'b', 'c']);
    expect(grid.rows).toEqual(source.children);
  });

  test('a caption is no row', () => {
    const grid = toGrid(dataTable([dataCaption('t'), row('a b')]));
    expect([grid.width, grid.height]).toEqual([2, 1]);
  });

  test('the tree is not changed', () => {
    const source = table('a:2000/0 b', 'c');
    const before = structuredClone(source);
    toGrid(source);
    expect(source).toEqual(before);
  });
});

describe('row groups', () => {
  test('a row span is clipped at the end of the head', () => {
    const grid = toGrid(table(row('a/3 b', 'head'), row('c d')));
    expect(picture(grid)).toEqual(['ab', 'cd']);
    expect(faults(grid)).toEqual(['clipped 0,0']);
  });

  test('a row span is clipped at the end of the table', () => {
    const grid = toGrid(table('a b/9', 'c'));
    expect(picture(grid)).toEqual(['ab', 'cb']);
    expect(faults(grid)).toEqual(['clipped 0,1']);
  });

  test('a row span of 0 reaches the end of its group and no further', () => {
    const grid = toGrid(table(row('a/0 b'), row('c'), row('d e', 'foot')));
    expect(picture(grid)).toEqual(['ab', 'ac', 'de']);
    expect(grid.faults).toEqual([]);
  });

  test('head, body and foot each end their own spans', () => {
    const grid = toGrid(table(row('a/2', 'head'), row('b/2'), row('c/2', 'foot')));
    expect(picture(grid)).toEqual(['a', 'b', 'c']);
    expect(faults(grid)).toEqual(['clipped 0,0', 'clipped 1,0', 'clipped 2,0']);
  });

  test('a second body after a foot is a group of its own', () => {
    const grid = toGrid(table(row('a/2 b'), row('c d', 'foot'), row('e f')));
    expect(picture(grid)).toEqual(['ab', 'cd', 'ef']);
  });
});

describe('faults', () => {
  test('the width is that of the widest row, not of the first', () => {
    const grid = toGrid(table('a', 'b c d', 'e f'));
    expect(grid.width).toBe(3);
    expect(picture(grid)).toEqual(['a..', 'bcd', 'ef.']);
    expect(faults(grid)).toEqual(['ragged 0,1', 'ragged 2,2']);
  });

  test('a slot that no cell covers between two cells is a hole', () => {
    const grid = toGrid(table('a b c/2', 'd'));
    expect(picture(grid)).toEqual(['abc', 'd.c']);
    expect(faults(grid)).toEqual(['hole 1,1']);
  });

  test('a wide cell that meets a row span from above overlaps it, and the later one shows', () => {
    const grid = toGrid(table('a b/2 c', 'd:2 e'));
    expect(picture(grid)).toEqual(['abc', 'dde']);
    expect(faults(grid)).toEqual(['overlap 1,1']);
  });

  test('the WHATWG example of overlapping cells reports each slot', () => {
    const grid = toGrid(table('1 2/2', '3:2/2', '4'));
    expect(faults(grid)).toContain('overlap 1,1');
    expect(grid.width).toBe(3);
  });

  test('a row that is wholly covered from above may be empty', () => {
    const grid = toGrid(table('a/2 b/2', '', 'c d'));
    expect(picture(grid)).toEqual(['ab', 'ab', 'cd']);
    expect(grid.faults).toEqual([]);
  });

  test('an empty row in a table is ragged from its start', () => {
    const grid = toGrid(table('a b', '', 'c d'));
    expect(picture(grid)).toEqual(['ab', '..', 'cd']);
    expect(faults(grid)).toEqual(['ragged 1,0']);
  });

  test('rows without any cell make a grid of no width', () => {
    const grid = toGrid(table('', ''));
    expect([grid.width, grid.height, grid.faults]).toEqual([0, 2, []]);
  });

  test('a table without rows is an empty grid', () => {
    const grid = toGrid(dataTable([]));
    expect([grid.width, grid.height, grid.cells, grid.slots, grid.faults]).toEqual([
      0,
      0,
      [],
      [],
      [],
    ]);
  });
});

describe('spans that HTML does not allow', () => {
  test('a column span above the limit is clipped to it', () => {
    const grid = toGrid(dataTable([dataRow([dataCell('a', { colSpan: 1_000_000 })])]));
    expect(grid.width).toBe(maxColSpan);
    expect(faults(grid)).toEqual(['clipped 0,0']);
  });

  test('a row span above the limit costs no more than the rows there are', () => {
    const grid = toGrid(dataTable([dataRow([dataCell('a', { rowSpan: 1e9 })]), dataRow([])]));
    expect([grid.height, grid.cells[0]!.height]).toEqual([2, 2]);
    expect(faults(grid)).toEqual(['clipped 0,0']);
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'a column span of %d counts as 1',
    (colSpan) => {
      const grid = toGrid(dataTable([dataRow([dataCell('a', { colSpan }), dataCell('b')])]));
      expect(grid.cells[0]!.width).toBe(1);
      expect(faults(grid)).toEqual(['clipped 0,0']);
    },
  );

  test.each([-1, 0.5, Number.NaN])('a row span of %d counts as 1', (rowSpan) => {
    const grid = toGrid(
      dataTable([dataRow([dataCell('a', { rowSpan })]), dataRow([dataCell('b')])]),
    );
    expect(picture(grid)).toEqual(['a', 'b']);
  });
});

describe('declared columns', () => {
  function declared(columns: number, ...rows: string[]): DataTable {
    return { ...table(...rows), data: { columns } };
  }

  test('they are a lower bound of the width', () => {
    const grid = toGrid(declared(4, 'a b', 'c d e'));
    expect(grid.width).toBe(4);
    expect(faults(grid)).toEqual(['ragged 0,2', 'ragged 1,3']);
  });

  test('a wider row wins over them', () => {
    expect(toGrid(declared(1, 'a b c')).width).toBe(3);
  });

  test.each([-3, 2.5, Number.NaN])('%d columns say nothing', (columns) => {
    expect(toGrid(declared(columns, 'a')).width).toBe(1);
  });

  test('absurdly many are clipped to the limit', () => {
    expect(toGrid(declared(1e9, 'a')).width).toBe(maxColSpan);
  });
});

test('a big table takes the time of its slots', () => {
  const rows = Array.from({ length: 2000 }, () => row(Array(50).fill('1').join(' ')));
  const start = performance.now();
  expect(toGrid(dataTable(rows)).cells).toHaveLength(100_000);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('spans that would cover millions of slots over and over are clipped and told', () => {
  const wide = () => dataCell('', { colSpan: 1000, rowSpan: 5000 });
  const table = dataTable(Array.from({ length: 5000 }, () => dataRow([wide()])));
  const grid = toGrid(table);
  expect(grid.cells).toHaveLength(5000);
  expect(grid.faults.filter(({ kind }) => kind === 'clipped').length).toBeGreaterThan(4000);
});

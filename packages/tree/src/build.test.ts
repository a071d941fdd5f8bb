import { expect, test } from 'vitest';
import {
  cellStream,
  dataCaption,
  dataCell,
  dataRow,
  dataTable,
  formTable,
  pageFurniture,
  streamCell,
  streamLine,
} from './build.js';
import {
  isCellStream,
  isDataCell,
  isDataRow,
  isDataTable,
  isFormTable,
  isPageFurniture,
} from './guards.js';

test('a cell of words holds one paragraph, a blank cell nothing', () => {
  expect(dataCell('12').children).toEqual([
    { type: 'paragraph', children: [{ type: 'text', value: '12' }] },
  ]);
  expect(dataCell('')).toEqual({ type: 'dataCell', colSpan: 1, rowSpan: 1, children: [] });
});

test('a cell takes spans and a role, and has no role unless told', () => {
  const cell = dataCell('a', { colSpan: 2, rowSpan: 3, header: 'row' });
  expect(cell).toMatchObject({ colSpan: 2, rowSpan: 3, header: 'row' });
  expect('header' in dataCell('a')).toBe(false);
});

test('a row stands in the body unless told', () => {
  expect(dataRow([]).group).toBe('body');
  expect(dataRow([], 'head').group).toBe('head');
});

test('a caption takes words or inline content', () => {
  expect(dataCaption('表1').children).toEqual([{ type: 'text', value: '表1' }]);
  expect(dataCaption([{ type: 'break' }]).children).toEqual([{ type: 'break' }]);
});

test('a stream line takes words and cells, and has no separator unless told', () => {
  expect(streamLine(['a', streamCell('b')])).toEqual({
    type: 'streamLine',
    separator: 'none',
    children: [
      { type: 'streamCell', value: 'a' },
      { type: 'streamCell', value: 'b' },
    ],
  });
});

test('each guard knows its own node and no other', () => {
  const nodes = [
    dataTable([]),
    dataRow([]),
    dataCell(''),
    cellStream([]),
    pageFurniture('header', []),
    formTable('f', 't'),
  ];
  const guards = [isDataTable, isDataRow, isDataCell, isCellStream, isPageFurniture, isFormTable];
  guards.forEach((guard, at) => {
    expect(nodes.map((node) => guard(node))).toEqual(nodes.map((_, index) => index === at));
  });
});

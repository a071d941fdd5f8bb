import { expect, test } from 'vitest';
import { dataCell } from './build.js';
import { placeOf } from './place-of.js';

test('a node of a text stands at the line and column where it starts', () => {
  const position = {
    start: { line: 3, column: 5, offset: 40 },
    end: { line: 3, column: 6, offset: 41 },
  };
  expect(placeOf({ ...dataCell('1'), position })).toEqual({ line: 3, column: 5 });
});

test('the address in a DOCX goes before the position', () => {
  const source = { part: 'word/document.xml', table: 1, row: 2, cell: 3 };
  expect(placeOf({ ...dataCell('1'), data: { source } })).toEqual(source);
});

test('a node that was built stands nowhere', () => {
  expect(placeOf(dataCell('1'))).toBeUndefined();
});

import type { CellStream, StreamLine } from '@gouji/tree';
import { expect, test } from 'vitest';
import { flatten } from './lines.js';

/** Cells one a line, with a bar alone on some lines. */
function read(...texts: string[]): string[] {
  const children = texts.map((text): StreamLine => {
    const bar = text === '|';
    const cell = { type: 'streamCell' as const, value: bar ? '' : text };
    return { type: 'streamLine', separator: bar ? 'bar' : 'none', children: [cell] };
  });
  const stream: CellStream = { type: 'cellStream', children };
  return flatten({ type: 'root', children: [stream] }).map(({ cells }) => cells[0]!.text);
}

test('bars alone behind most cells part them, and more of them leave blanks', () => {
  expect(read('a', '|', '1', '|', '|', '2', '|', 'b', '|')).toEqual(['a', '1', '', '2', 'b']);
});

test('bars alone behind few cells are blanks', () => {
  const cells = ['a', '1', '|', '2', 'b', '|', '3', '4', '|', '5'];
  expect(read(...cells)).toEqual(cells.map((cell) => (cell === '|' ? '' : cell)));
});

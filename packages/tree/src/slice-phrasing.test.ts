import type { Paragraph, PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { shiftPositions } from './shift-positions.js';
import { slicePhrasing } from './slice-phrasing.js';
import { textOf } from './text-of.js';

const position = {
  start: { line: 2, column: 3, offset: 10 },
  end: { line: 2, column: 7, offset: 14 },
};
const content: PhrasingContent[] = [
  { type: 'text', value: '一二三四', position },
  { type: 'break' },
  { type: 'strong', children: [{ type: 'text', value: '五六' }] },
];
const words = (children: PhrasingContent[]) => textOf({ type: 'paragraph', children });

test('every cut has the characters that the text has', () => {
  const whole = words(content);
  for (let start = 0; start <= whole.length; start++) {
    for (let end = start; end <= whole.length; end++) {
      expect(words(slicePhrasing(content, start, end))).toBe(
        whole.slice(start, end).replace(/\n$/u, ''),
      );
    }
  }
});

test('a cut text knows its exact place', () => {
  expect(slicePhrasing(content, 1, 3)).toEqual([
    {
      type: 'text',
      value: '二三',
      position: {
        start: { line: 2, column: 4, offset: 11 },
        end: { line: 2, column: 6, offset: 13 },
      },
    },
  ]);
});

test('marks are kept around what is left of them, and the source is not changed', () => {
  const before = structuredClone(content);
  expect(slicePhrasing(content, 6)).toEqual([
    { type: 'strong', children: [{ type: 'text', value: '六' }] },
  ]);
  expect(content).toEqual(before);
});

test('a tree read from a slice is moved to where the slice stands', () => {
  const node: Paragraph = {
    type: 'paragraph',
    children: [],
    position: {
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 2, column: 4, offset: 9 },
    },
  };
  shiftPositions(node, { line: 5, column: 3, offset: 100 });
  expect(node.position).toEqual({
    start: { line: 5, column: 4, offset: 101 },
    end: { line: 6, column: 4, offset: 109 },
  });
});

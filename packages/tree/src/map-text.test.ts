import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { mapText } from './map-text.js';

test('words change wherever they stand, code and addresses do not', () => {
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'heading',
        depth: 2,
        children: [{ type: 'text', value: 'a' }],
        data: { number: { printed: 'a.', label: 'a' } },
      },
      {
        type: 'paragraph',
        children: [
          { type: 'image', url: 'a', alt: 'a', title: 'a' },
          { type: 'inlineCode', value: 'a' },
        ],
      },
      { type: 'code', value: 'a' },
    ],
  };
  mapText(tree, (text) => text.toUpperCase());
  expect(tree.children).toEqual([
    {
      type: 'heading',
      depth: 2,
      children: [{ type: 'text', value: 'A' }],
      data: { number: { printed: 'A.', label: 'A' } },
    },
    {
      type: 'paragraph',
      children: [
        { type: 'image', url: 'a', alt: 'A', title: 'A' },
        { type: 'inlineCode', value: 'a' },
      ],
    },
    { type: 'code', value: 'a' },
  ]);
});

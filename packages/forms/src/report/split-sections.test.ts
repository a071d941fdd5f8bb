import { textOf } from '@gouji/tree';
import type { Heading, Root } from 'mdast';
import { expect, test } from 'vitest';
import { splitSections } from './split-sections.js';

const heading = (depth: Heading['depth'], value: string): Heading => {
  return { type: 'heading', depth, children: [{ type: 'text', value }] };
};

/** Each section with the depths of the headings within it. */
function outline(...children: Root['children']) {
  const { sections } = splitSections({ type: 'root', children }, new Map(), new Set());
  return sections.map(({ title, body }) => [
    title,
    ...body.map((node) => [(node as Heading).depth, textOf(node)]),
  ]);
}

test('headings in a section stand below it, at whatever depth the document heads its sections', () => {
  const expected = [
    ['Moorings', [3, 'Inner'], [4, 'Steps']],
    ['Lights', [3, 'Outer']],
  ];
  for (const depth of [1, 2, 3] as const) {
    const at = (below: number, text: string) => heading((depth + below) as Heading['depth'], text);
    const moorings = [at(0, 'Moorings'), at(1, 'Inner'), at(2, 'Steps')];
    const lights = [at(0, 'Lights'), at(1, 'Outer')];
    expect(outline(heading(1, 'Port report'), ...moorings, ...lights)).toEqual(expected);
  }
});

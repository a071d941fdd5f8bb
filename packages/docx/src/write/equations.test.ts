import { type Equation, visit } from '@gouji/tree';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { paragraph, root } from '../../test/example-tree.js';
import { readFixture } from '../../test/read-fixture.js';
import { readParts } from '../../test/read-parts.js';
import { roundTrip } from '../../test/round-trip.js';
import { fromDocx } from '../index.js';
import { toDocx } from './index.js';

function equationsOf(tree: Root): Equation[] {
  const found: Equation[] = [];
  visit(tree, (node) => {
    if (node.type === 'equation') found.push(node);
  });
  return found;
}

const bare = ({ math, value, display }: Equation) => ({ math, value, display });

test('every equation of a Word file comes back as it was, part for part', async () => {
  const tree = fromDocx(readFixture('equations'));
  const before = equationsOf(tree);
  expect(before.length).toBeGreaterThan(6);
  const after = equationsOf(await roundTrip(tree));
  expect(after.map(bare)).toEqual(before.map(bare));
});

test('what no equation of Word can hold keeps its text', async () => {
  const children = [
    { name: 'mstyle', children: [{ name: 'mi', children: ['x'] }] },
    { name: 'mfrac', children: [{ name: 'mn', children: ['1'] }] },
    { name: 'unknown', children: ['甲', { name: 'mo', children: ['<'] }] },
    'y\u0001',
  ];
  const equation: Equation = {
    type: 'equation',
    display: false,
    value: 'x',
    math: { name: 'math', children },
  };
  const tree = root({ type: 'paragraph', children: [equation] });
  const [back] = equationsOf(await roundTrip(tree));
  expect(back!.value.replace(/\W/gu, '')).toBe('x1y');
  expect(back!.value).toContain('甲<');
});

test('an empty equation, and one in a tracked change, are their linear text', async () => {
  const math = { name: 'math', children: [{ name: 'mi', children: ['z'] }] };
  const empty = { name: 'math', children: [] };
  const tree = root({
    type: 'paragraph',
    children: [
      { type: 'equation', display: false, value: '空', math: empty },
      {
        type: 'insertion',
        children: [{ type: 'equation', display: false, value: 'z+1', math }],
        data: { author: '甲' },
      },
    ],
  });
  const parts = readParts(await toDocx(tree));
  expect(parts['word/document.xml']).not.toContain('m:oMath>');
  expect(parts['word/document.xml']).toMatch(/空.*z\+1/s);
});

test('a line with an equation is as high as that needs', async () => {
  const math = { name: 'math', children: [{ name: 'mi', children: ['z'] }] };
  const tree = root(
    { type: 'paragraph', children: [{ type: 'equation', display: true, value: 'z', math }] },
    paragraph('文'),
  );
  const xml = readParts(await toDocx(tree, { style: 'gbt9704' }))['word/document.xml']!;
  expect(xml.match(/w:lineRule="auto"/g)).toHaveLength(1);
  expect(xml).toContain('<m:oMathPara><m:oMath>');
});

test('an equation nested deeper than any keeps its signs', async () => {
  const deep = Array.from({ length: 150 }).reduce<Equation['math']>(
    (inner) => ({ name: 'msqrt', children: [inner] }),
    { name: 'mi', children: ['q'] },
  );
  const equation: Equation = {
    type: 'equation',
    display: false,
    value: 'q',
    math: { name: 'math', children: [deep] },
  };
  const [back] = equationsOf(await roundTrip(root({ type: 'paragraph', children: [equation] })));
  expect(back!.value).toContain('q');
});

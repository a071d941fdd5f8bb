import type { Heading, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { headingDepth } from './heading-depth.js';
import { levelHeadings } from './level-headings.js';
import { splitHeadingNumber } from './split-heading-number.js';

function heading(depth: Heading['depth'], printed: string | undefined, value: string): Heading {
  const node: Heading = { type: 'heading', depth, children: [{ type: 'text', value }] };
  if (printed) node.data = { number: { printed, label: printed } };
  return node;
}

const depths = (nodes: RootContent[]) =>
  nodes.map((node) => (node.type === 'heading' ? node.depth : 0));

test('levels of numbers are depths 2 to 6', () => {
  expect([1, 2, 3, 4, 5].map((level) => headingDepth(level))).toEqual([2, 3, 4, 5, 6]);
});

test('chapters push the other levels down, but not below 6', () => {
  expect([0, 1, 2, 3, 4, 5].map((level) => headingDepth(level, true))).toEqual([2, 3, 4, 5, 6, 6]);
});

test('headings go to the depth of their numbers, others stay', () => {
  const nodes = [heading(1, undefined, '报告'), heading(4, '四、', 'x'), heading(2, '(一)', 'y')];
  expect(depths(levelHeadings(nodes))).toEqual([1, 2, 3]);
});

test('a document without Chinese numbers keeps its depths', () => {
  const nodes = [heading(1, '1.', 'Scope'), heading(2, '2.', 'Terms')];
  expect(levelHeadings(nodes)).toBe(nodes);
});

test('a number inside bold text is found and the bold kept', () => {
  const node: Heading = {
    type: 'heading',
    depth: 2,
    children: [{ type: 'strong', children: [{ type: 'text', value: '一、总体情况' }] }],
  };
  expect(splitHeadingNumber(node)).toMatchObject({
    children: [{ type: 'strong', children: [{ value: '总体情况' }] }],
    data: { number: { printed: '一、', label: '一' } },
  });
});

test('a heading that is a number alone stays whole', () => {
  const node = heading(2, undefined, '一、');
  expect(splitHeadingNumber(node)).toBe(node);
});

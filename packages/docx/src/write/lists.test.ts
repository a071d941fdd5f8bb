import { textOf } from '@gouji/tree';
import type { List, ListItem, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { paragraph, root } from '../../test/example-tree.js';
import { attributesOf, readParts } from '../../test/read-parts.js';
import { roundTrip } from '../../test/round-trip.js';
import { toDocx } from './index.js';

const item = (...children: ListItem['children']): ListItem => ({ type: 'listItem', children });
const bullets = (...children: ListItem[]): List => ({ type: 'list', ordered: false, children });
const numbers = (start: number, ...children: ListItem[]): List => ({
  type: 'list',
  ordered: true,
  start,
  children,
});
const words = (...texts: string[]) => texts.map((text) => item(paragraph(text)));

/** Draw lists as nested arrays: the marks and words of their items. */
function draw(node: RootContent | ListItem): unknown {
  if (node.type === 'list') {
    return [node.ordered ? node.start : '•', ...node.children.map((child) => draw(child))];
  }
  if (node.type !== 'listItem') return textOf(node);
  const parts = node.children.map((child) => draw(child));
  return parts.length === 1 ? parts[0] : parts;
}

async function drawn(...children: RootContent[]) {
  return (await roundTrip(root(...children))).children.map(draw);
}

test('lists come back with their numbers, kinds and nesting', async () => {
  const list = numbers(
    1,
    item(
      paragraph('甲'),
      bullets(...words('子'), item(paragraph('丑'), numbers(3, ...words('寅')))),
    ),
    item(paragraph('乙'), bullets(...words('卯'))),
    ...words('丙'),
  );
  expect(await drawn(list)).toEqual([
    [1, ['甲', ['•', '子', ['丑', [3, '寅']]]], ['乙', ['•', '卯']], '丙'],
  ]);
});

test('each list counts from its own start', async () => {
  const text = paragraph('其间');
  expect(
    await drawn(
      numbers(1, ...words('a', 'b')),
      text,
      numbers(1, ...words('c')),
      text,
      numbers(5, ...words('d')),
    ),
  ).toEqual([[1, 'a', 'b'], '其间', [1, 'c'], '其间', [5, 'd']]);
});

test('a list right after another of its kind is one of its own', async () => {
  const lists = [bullets(...words('a')), bullets(...words('b')), bullets(...words('c'))];
  expect(await drawn(...lists)).toEqual([
    ['•', 'a'],
    ['•', 'b'],
    ['•', 'c'],
  ]);
  expect(await drawn(numbers(1, ...words('a')), numbers(2, ...words('b')))).toEqual([
    [1, 'a'],
    [2, 'b'],
  ]);
});

test('marks that Word cannot count stand as the text they are', async () => {
  const list = bullets(...words('甲', '乙'));
  list.children[0]!.data = { number: { printed: '①', label: '①' } };
  list.children[1]!.data = { number: { printed: '②', label: '②' } };
  expect(await drawn(list)).toEqual(['① 甲', '② 乙']);
});

test('a check box is a sign before the words', async () => {
  const list = bullets(...words('做了', '没做'));
  list.children[0]!.checked = true;
  list.children[1]!.checked = false;
  expect(await drawn(list)).toEqual([['•', '☑ 做了', '☐ 没做']]);
});

test('letters and Roman numerals are counted by Word', async () => {
  const list = numbers(1, ...words('x', 'y'));
  list.children.forEach((child, index) => {
    child.data = { number: { printed: `${'ab'[index]}.`, label: 'ab'[index]! } };
  });
  const parts = readParts(await toDocx(root(list)));
  expect(parts['word/numbering.xml']).toContain('w:val="lowerLetter"');
  expect(parts['word/document.xml']).toContain('<w:numPr>');
});

test('no paragraph of a list names a numbering that is not there', async () => {
  const deep = (depth: number): List =>
    depth === 0 ? bullets(...words('叶')) : bullets(item(paragraph(`${depth}`), deep(depth - 1)));
  const parts = readParts(await toDocx(root(deep(12))));
  const ids = new Set(
    [...parts['word/numbering.xml']!.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id),
  );
  const used = [...parts['word/document.xml']!.matchAll(/<w:numId w:val="([^"]*)"/g)];
  expect(used).toHaveLength(13);
  for (const [, id] of used) expect(ids).toContain(id);
  for (const [, level] of parts['word/document.xml']!.matchAll(/<w:ilvl w:val="(\d+)"/g)) {
    expect(Number(level)).toBeLessThanOrEqual(8);
  }
});

test('braces in a text are no names of numberings', async () => {
  const tricky = '{1:1:0-1} {bullet:1:0-1} {gouji}';
  const tree = await roundTrip(root(numbers(1, item(paragraph('甲'))), paragraph(tricky)));
  expect(textOf(tree.children[1]!)).toBe(tricky);
});

test('an item of several paragraphs stands in as far as its first', async () => {
  const list = numbers(1, item(paragraph('甲'), paragraph('又')));
  const xml = readParts(await toDocx(root(list), { style: 'plain' }))['word/document.xml']!;
  const indents = xml.match(/<w:ind [^>]*>/g)!.map((tag) => attributesOf(tag, 'w:ind').left);
  expect(new Set(indents).size).toBe(1);
});

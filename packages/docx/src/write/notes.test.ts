import { textOf, visit } from '@gouji/tree';
import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { paragraph, root } from '../../test/example-tree.js';
import { readParts } from '../../test/read-parts.js';
import { roundTrip } from '../../test/round-trip.js';
import { fromDocx } from '../index.js';
import { toDocx } from './index.js';

const text = (value: string) => ({ type: 'text' as const, value });
const note = (identifier: string, value: string) => ({
  type: 'footnoteDefinition' as const,
  identifier,
  children: [paragraph(value)],
});
const refer = (identifier: string): PhrasingContent => ({
  type: 'footnoteReference',
  identifier,
});

test('notes come back in the order of their references', async () => {
  const content = [text('甲'), refer('b'), text('乙'), refer('a')];
  const tree = await roundTrip(
    root({ type: 'paragraph', children: content }, note('a', '注一'), note('b', '注二')),
  );
  expect(tree.children.map((node) => textOf(node))).toEqual(['甲乙', '注二', '注一']);
});

test('notes that nothing refers to stand at the end, and a reference to none is raised', async () => {
  const content = [text('甲'), refer('a'), refer('gone')];
  const tree = await roundTrip(
    root({ type: 'paragraph', children: content }, note('a', '注'), note('loose', '散')),
  );
  expect(tree.children[0]).toMatchObject({
    children: [
      text('甲'),
      { type: 'footnoteReference' },
      { type: 'superscript', children: [text('gone')] },
    ],
  });
  expect(textOf(tree)).toContain('[loose] 散');
});

test('notes are referred to again, from the text and from other notes', async () => {
  const content = [text('甲'), refer('a'), text('乙'), refer('b'), text('丙'), refer('A')];
  const second = { ...note('b', ''), children: [{ ...paragraph(''), children: [refer('a')] }] };
  const tree = await roundTrip(
    root({ type: 'paragraph', children: content }, note('a', '注一'), second),
  );
  const referred: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') referred.push(node.identifier);
  });
  expect(referred).toEqual(['1', '2', '1', '1']);
  expect(textOf(tree.children[0]!)).toBe('甲乙丙');
});

test('comments come back with who made them and when, and nothing where that is not known', async () => {
  const comment = {
    ...note('c1', '请核'),
    data: { comment: true, author: '张三', date: '2024-01-02T03:04:05Z' },
  };
  const other = { ...note('c2', '又'), data: { comment: true } };
  const content = [text('甲'), refer('c1'), refer('c2')];
  const bytes = await toDocx(root({ type: 'paragraph', children: content }, comment, other));
  const xml = readParts(bytes)['word/comments.xml']!;
  expect(xml.match(/w:date="[^"]*"/g)).toEqual(['w:date="2024-01-02T03:04:05Z"']);
  const tree = fromDocx(bytes, { comments: true });
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition');
  expect(notes.map((node) => [textOf(node), node.data?.author, node.data?.date])).toEqual([
    ['请核', '张三', '2024-01-02T03:04:05Z'],
    ['又', undefined, undefined],
  ]);
});

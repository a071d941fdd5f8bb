import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { outline } from '../test/outline.js';
import { readFixture } from '../test/read-fixture.js';
import { fromDocx } from './from-docx.js';

const cases = [
  'headings',
  'inline',
  'notes-and-furniture',
  'numbering',
  'strict-other-prefix',
  'tables',
  'tracked-changes',
];

describe.each(cases)('the fixture %s', (name) => {
  test('is read as its outline shows', async () => {
    const drawn = outline(fromDocx(readFixture(name)));
    await expect(drawn).toMatchFileSnapshot(`../fixtures/${name}/outline.txt`);
  });

  test('gives the same tree each time', () => {
    const bytes = readFixture(name);
    expect(fromDocx(bytes)).toEqual(fromDocx(bytes));
  });
});

test('comments are left out unless asked for, then they stand as notes', () => {
  const bytes = readFixture('notes-and-furniture');
  expect(outline(fromDocx(bytes))).not.toContain('批注');
  const tree = fromDocx(bytes, { comments: true });
  expect(outline(tree)).toContain('footnoteReference c1');
  expect(outline(tree.children.at(-1)!)).toContain('批注');
});

test('hidden text is left out and said so; the option hidden keeps it', () => {
  const bytes = readFixture('inline');
  const tree = fromDocx(bytes);
  expect(outline(tree)).not.toContain('隐藏');
  expect(rules(tree)).toContain('hidden-text');
  const kept = fromDocx(bytes, { hidden: true });
  expect(outline(kept)).toContain('可见隐藏');
  expect(outline(kept)).toContain('样式隐藏');
  expect(rules(kept)).not.toContain('hidden-text');
});

test('an image comes with its bytes, media type and alternative text', () => {
  const { assets } = fromDocx(readFixture('inline')).data!;
  expect(assets).toHaveLength(1);
  expect(assets![0]).toMatchObject({ name: 'chart.png', mediaType: 'image/png' });
  expect(assets![0]!.bytes.length).toBe(20);
});

test('the document says its title, author and date', () => {
  expect(fromDocx(readFixture('notes-and-furniture')).data!.properties).toEqual({
    title: '年度报告',
    creator: '云溪县政务公开办',
    created: '2023-01-12T08:00:00Z',
  });
});

test('a row that stops short of the right edge is reported with its place', () => {
  const problem = fromDocx(readFixture('tables')).data!.problems!.find(
    ({ rule }) => rule === 'ragged-grid',
  );
  expect(problem).toMatchObject({
    severity: 'info',
    expected: 3,
    actual: 1,
    place: { part: 'word/document.xml', table: 2, row: 5 },
  });
  expect(problem!.message.zh).toContain('第 2 个表格第 5 行');
});

function rules(tree: Root): string[] {
  return (tree.data!.problems ?? []).map(({ rule }) => rule);
}

import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { outline } from '../test/outline.js';
import { readFixture } from '../test/read-fixture.js';
import { docxOfBody } from '../test/zip-docx.js';
import { fromDocx } from './from-docx.js';

const cases = [
  'captions-and-looks',
  'drawings',
  'equations',
  'form-fields',
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

test('tracked changes are kept on request, with who made them', async () => {
  const drawn = outline(fromDocx(readFixture('tracked-changes'), { trackedChanges: 'all' }));
  await expect(drawn).toMatchFileSnapshot('../fixtures/tracked-changes/outline-all.txt');
});

test('a chart that is not in the file is reported where it should stand', () => {
  const drawing = `<w:p><w:r><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="c"/></w:r></w:p>`;
  const tree = fromDocx(
    docxOfBody(drawing, {
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="http://x/chart" Target="charts/chart1.xml"/></Relationships>`,
    }),
  );
  expect(tree.data!.problems![0]).toMatchObject({
    rule: 'damaged-file',
    place: { part: 'word/document.xml', paragraph: 1 },
  });
});

test('content of another file is reported as unread', () => {
  expect(rules(fromDocx(docxOfBody('<w:altChunk r:id="a"/><w:subDoc r:id="b"/>')))).toEqual([
    'unread-content',
    'unread-content',
  ]);
});

test('a caption next to no table, or of a figure, stays a paragraph', () => {
  const caption = (text: string) =>
    `<w:p><w:fldSimple w:instr="SEQ Table"><w:r><w:t>${text}</w:t></w:r></w:fldSimple></w:p>`;
  const table = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>格</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
  const between = '<w:p><w:r><w:t>隔</w:t></w:r></w:p>';
  const drawn = outline(
    fromDocx(docxOfBody(`${caption('甲')}${between}${table}${caption('图 1')}`)),
  );
  expect(drawn).not.toContain('dataCaption');
});

test('comments are left out unless asked for, then they stand as notes', () => {
  const bytes = readFixture('notes-and-furniture');
  expect(outline(fromDocx(bytes))).not.toContain('批注');
  const tree = fromDocx(bytes, { comments: true });
  expect(outline(tree)).toContain('footnoteReference c1');
  expect(outline(tree.children.at(-1)!)).toContain('批注');
  expect(tree.children.at(-1)!.data).toMatchObject({ comment: true, author: '审核人' });
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

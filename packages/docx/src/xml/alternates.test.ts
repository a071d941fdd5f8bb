import { textOf } from '@gouji/tree';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { docxOfBody } from '../../test/zip-docx.js';
import { fromDocx } from '../from-docx.js';

const namespaces =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:new="urn:example:new"';

test.each([
  ['a known extension', 'w14', '新', '旧', '新'],
  ['a known prefix that the file forgot to declare', 'wps', '新', '旧', '新'],
  ['an unknown extension', 'new', '新', '旧', '旧'],
  ['an unknown prefix', 'nowhere', '新', '旧', '旧'],
])(
  'a choice for %s is read once, or the fallback is',
  (_, requires, choice, fallback, expected) => {
    const tree = read(`<w:p>${alternate(requires, run(choice), run(fallback))}</w:p>`);
    expect(textOf(tree)).toBe(expected);
    expect(tree.data!.problems).toBeUndefined();
  },
);

test.each([
  ['no fallback', ''],
  ['a fallback without text', '<mc:Fallback><w:pict/></mc:Fallback>'],
  ['an empty fallback', '<mc:Fallback/>'],
])('the text of a choice for an unknown extension is kept where there is %s', (_, fallback) => {
  const choice = `<mc:Choice Requires="new"><new:box><w:p>${run('甲')}</w:p><w:p>${run('乙')}<w:del>${run('删')}</w:del></w:p></new:box></mc:Choice>`;
  const tree = read(
    `<w:p>${run('前')}<w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r>${run('后')}</w:p>`,
  );
  expect(textOf(tree)).toBe('前甲\n乙后');
  expect(tree.data!.problems).toMatchObject([
    { rule: 'unread-content', place: { part: 'word/document.xml', paragraph: 1 } },
  ]);
});

test('alternate content between paragraphs and within alternate content is kept', () => {
  const inner = alternate('new', run('里'), '');
  const tree = read(`<w:p>${run('前')}</w:p>${alternate('new', inner, '')}<w:p>${run('后')}</w:p>`);
  expect(textOf(tree)).toBe('前\n里\n后');
});

test('alternate content within an equation is kept', () => {
  const math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
  const choice = alternate('new', '<m:r><m:t>x</m:t></m:r>', '');
  expect(textOf(read(`<w:p><m:oMath ${math}>${choice}</m:oMath></w:p>`))).toBe('x');
});

function alternate(requires: string, choice: string, fallback: string): string {
  return `<mc:AlternateContent><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
}

function run(text: string): string {
  return `<w:r><w:t>${text}</w:t></w:r>`;
}

function read(body: string): Root {
  return fromDocx(docxOfBody(`<w:sdt ${namespaces}><w:sdtContent>${body}</w:sdtContent></w:sdt>`));
}

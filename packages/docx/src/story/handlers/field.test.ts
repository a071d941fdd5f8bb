import { textOf } from '@gouji/tree';
import { expect, test } from 'vitest';
import { docxOfBody } from '../../../test/zip-docx.js';
import { fromDocx } from '../../from-docx.js';

test.each([
  ['an enclosed number', 'eq \\o\\ac(○,3)', '③'],
  ['an enclosed Chinese number', 'EQ \\o\\ac(○,十)', '㊉'],
  [
    'an enclosed character',
    'EQ \\* jc0 \\* "Font:宋体" \\* hps21 \\o\\ac(□,\\s\\up 1(印))',
    '印\u20DE',
  ],
  [
    'a phonetic guide',
    'EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(yún),云)',
    '云(yún)',
  ],
  ['a fraction within a root', 'EQ \\r(3,\\f(a+b,2))', '√(3&(a+b)/2)'],
  ['brackets, a list and an escaped comma', 'EQ \\b\\bc\\{(\\l(1,2\\,5))+x', '(1, 2,5)+x'],
  ['a bracket that never ends', 'EQ \\f(1,2', '\\f(1,2'],
  ['a symbol by its number', 'SYMBOL 254 \\f Wingdings \\s 12', '🗹'],
  ['a symbol by its hexadecimal number', 'SYMBOL 0x4E91 \\u', '云'],
  ['a symbol that is no character', 'SYMBOL 0xD800', '\uFFFD'],
  ['a page number without a result', 'PAGE', ''],
])(
  '%s is read from the instruction of its field, which has no result',
  (_, instruction, expected) => {
    for (const separator of ['', mark('separate')]) {
      const field = mark('begin') + instr(instruction) + separator + mark('end');
      expect(read(run('前') + field + run('后'))).toBe(`前${expected}后`);
    }
  },
);

test('a result goes before what the instruction says', () => {
  const field = mark('begin') + instr('SYMBOL 254 \\f Wingdings') + mark('separate');
  expect(read(`${field}${run('x')}${mark('end')}`)).toBe('x');
});

test('a deeply nested instruction is read in time', { timeout: 5000 }, () => {
  const text = read(mark('begin') + instr(`EQ ${'\\b('.repeat(20_000)}1`) + mark('end'));
  expect(text).toContain('1');
  const closed = `EQ ${'\\b('.repeat(20_000)}1${')'.repeat(20_000)}`;
  expect(read(mark('begin') + instr(closed) + mark('end'))).toContain('1');
  const bare = `EQ ${'\\b '.repeat(100_000)}1`;
  expect(read(mark('begin') + instr(bare) + mark('end'))).toContain('1');
});

test('fields within results and instructions, and results over paragraphs, keep what is shown', () => {
  const inner = mark('begin') + instr('PAGE') + mark('separate') + run('7') + mark('end');
  const outer = mark('begin') + instr('REF a ') + inner + mark('separate');
  expect(
    read(`${outer}${run('第')}${inner}</w:p><w:p>${run('页')}${mark('end')}${run('完')}`),
  ).toBe('第7\n页完');
});

test('a drop-down list shows its entry, a text box of a form its text', () => {
  const list =
    '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList></w:ffData>';
  const begin = `<w:r><w:fldChar w:fldCharType="begin">${list}</w:fldChar></w:r>`;
  expect(read(begin + instr('FORMDROPDOWN') + mark('end'))).toBe('乙');
  const text = mark('begin') + instr('FORMTEXT') + mark('separate') + run('李') + mark('end');
  expect(read(text)).toBe('李');
});

function run(text: string): string {
  return `<w:r><w:t>${text}</w:t></w:r>`;
}

function mark(kind: string): string {
  return `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
}

function instr(instruction: string): string {
  const written = instruction.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<w:r><w:instrText xml:space="preserve"> ${written} </w:instrText></w:r>`;
}

function read(content: string): string {
  return textOf(fromDocx(docxOfBody(`<w:p>${content}</w:p>`)));
}

test.each(['complex', 'simple'])(
  'a %s field that shows the number of a note again refers to it; without its bookmark it is text',
  (kind) => {
    const again = (name: string) => {
      const field = ` NOTEREF ${name} \\f \\h `;
      if (kind === 'simple') return `<w:fldSimple w:instr="${field}">${run('1')}</w:fldSimple>`;
      return mark('begin') + instr(field) + mark('separate') + run('1') + mark('end');
    };
    const first = `<w:bookmarkStart w:id="7" w:name="_Ref7"/><w:r><w:footnoteReference w:id="2"/></w:r><w:bookmarkEnd w:id="7"/>`;
    const notes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2"><w:p>${run('注')}</w:p></w:footnote></w:footnotes>`;
    const body = `<w:p>${run('甲')}${first}${run('乙')}${again('_Ref7')}${run('丙')}${again('_Gone')}</w:p>`;
    const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`;
    const parts = { 'word/footnotes.xml': notes, 'word/_rels/document.xml.rels': links };
    const tree = fromDocx(docxOfBody(body, parts));
    expect(tree.children[0]).toMatchObject({
      children: [
        { value: '甲' },
        { type: 'footnoteReference', identifier: '1' },
        { value: '乙' },
        { type: 'footnoteReference', identifier: '1' },
        { value: '丙1' },
      ],
    });
  },
);

import { textOf } from '@gouji/tree';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { outline } from '../test/outline.js';
import { docxOfBody, zipDocx } from '../test/zip-docx.js';
import { fromDocx } from './from-docx.js';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const part = `<w:document xmlns:w="${namespace}"><w:body><w:p><w:r><w:t>青禾镇人民政府</w:t></w:r></w:p></w:body></w:document>`;

test('a file with nothing but its main part is read', () => {
  const bytes = zipSync({ 'word/document.xml': new TextEncoder().encode(part) });
  expect(textOf(fromDocx(bytes))).toBe('青禾镇人民政府');
});

test.each([
  ['UTF-16 little endian', true],
  ['UTF-16 big endian', false],
])('a part in %s is read', (_, littleEndian) => {
  const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${part}`;
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), littleEndian);
  });
  expect(textOf(fromDocx(zipDocx({ 'word/document.xml': bytes })))).toBe('青禾镇人民政府');
});

test('bytes that are no UTF-8 are replaced and reported', () => {
  const bytes = new TextEncoder().encode(part.replace('青', '*'));
  bytes[bytes.indexOf(42)] = 0xff;
  const tree = fromDocx(zipDocx({ 'word/document.xml': bytes }));
  expect(textOf(tree)).toBe('\uFFFD禾镇人民政府');
  expect(tree.data!.problems![0]).toMatchObject({ rule: 'damaged-file', severity: 'warning' });
});

test('XML that breaks off is read as far as it goes, and reported', () => {
  const bytes = zipDocx({ 'word/document.xml': part.slice(0, part.indexOf('</w:r>')) });
  const tree = fromDocx(bytes);
  expect(textOf(tree)).toBe('青禾镇人民政府');
  expect(tree.data!.problems![0]).toMatchObject({ rule: 'damaged-file', severity: 'error' });
});

test('a broken styles part costs the styles, not the text', () => {
  const bytes = zipDocx({
    'word/styles.xml': new Uint8Array([0x3c, 0, 0xd8, 0x3e]),
    'word/document.xml': part,
  });
  expect(textOf(fromDocx(bytes))).toBe('青禾镇人民政府');
});

test('runs and text outside of any paragraph are kept', () => {
  const tree = fromDocx(
    docxOfBody('<w:r><w:t>散落</w:t></w:r><w:p><w:r><w:t>段</w:t></w:r></w:p><w:t>尾</w:t>'),
  );
  expect(textOf(tree)).toBe('散落\n段\n尾');
});

test('a paragraph in a paragraph and a cell without a row are kept', () => {
  const cell = '<w:tc><w:p><w:r><w:t>格</w:t></w:r></w:p></w:tc>';
  const body = `<w:p><w:r><w:t>外</w:t></w:r><w:p><w:r><w:t>内</w:t></w:r></w:p></w:p><w:tbl>${cell}</w:tbl>${cell}`;
  expect(textOf(fromDocx(docxOfBody(body)))).toBe('外\n内\n格\n格');
});

test('a vertical merge of another width starts a cell of its own', () => {
  const cell = (text: string, span: number, merge: string) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merge}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const bytes = docxOfBody(
    `<w:tbl><w:tr>${cell('宽', 2, '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('窄', 1, '<w:vMerge/>')}${cell('旁', 1, '')}</w:tr></w:tbl>`,
  );
  expect(outline(fromDocx(bytes))).toContain('2 columns, 2 rows  @');
  expect(textOf(fromDocx(bytes))).toBe('宽\n窄\t旁');
});

test('text in a cell that a merge hides is not lost', () => {
  const cell = (text: string, merge: string) =>
    `<w:tc><w:tcPr>${merge}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const bytes = docxOfBody(
    `<w:tbl><w:tr>${cell('上', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('下', '<w:vMerge/>')}</w:tr></w:tbl>`,
  );
  expect(textOf(fromDocx(bytes))).toContain('上\n下');
});

test('numbering and styles that refer to each other in a circle come to an end', () => {
  const level = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
  const link = (id: number, style: string) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="${style}"/></w:abstractNum>`;
  const bytes = zipDocx({
    'word/numbering.xml': `<w:numbering xmlns:w="${namespace}">${link(0, 'A')}${link(1, 'B')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>${level}</w:numbering>`,
    'word/styles.xml': `<w:styles xmlns:w="${namespace}"><w:style w:styleId="A" w:type="numbering"><w:numId w:val="2"/></w:style><w:style w:styleId="B" w:type="numbering"><w:numId w:val="1"/></w:style></w:styles>`,
    'word/document.xml': part.replace('<w:r>', '<w:pPr><w:numId w:val="1"/></w:pPr><w:r>'),
  });
  expect(textOf(fromDocx(bytes))).toBe('青禾镇人民政府');
});

test('a missing image is reported where it should stand', () => {
  const bytes = zipDocx({
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="i" Type="http://x/image" Target="../../media/none.png"/></Relationships>`,
    'word/document.xml': part.replace(
      '<w:t>',
      `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" alt="印章"><v:imagedata xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="i"/></v:shape></w:pict><w:t>`,
    ),
  });
  const tree = fromDocx(bytes);
  expect(outline(tree)).toContain('image asset:none.png "印章"');
  expect(tree.data!.problems![0]).toMatchObject({
    place: { part: 'word/document.xml', paragraph: 1 },
  });
});

test('what is no character never reaches the text, and each is told of', () => {
  const symbols = ['0001', 'D83D', '0096', 'FFFFFFFF'].map((code) => `<w:sym w:char="${code}"/>`);
  const written = '云\u0000\u0085\u0096\uFFFE&#x80;县';
  const tree = fromDocx(
    docxOfBody(`<w:p><w:r><w:t>${written}</w:t>${symbols.join('')}</w:r></w:p>`),
  );
  expect(textOf(tree)).toBe('云\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD县\uFFFD\uFFFD\uFFFD\uFFFD');
  const { problems } = tree.data!;
  expect(problems!.map(({ rule }) => rule)).toEqual(Array(5).fill('damaged-file'));
  expect(problems![0]!.message.en).toContain('U+0000');
  expect(problems!.at(-1)!.place).toMatchObject({ paragraph: 1 });
});

test('a part whose checksum is not that of the zip is read, and told of once', () => {
  const bytes = docxOfBody('<w:p><w:r><w:t>青禾镇人民政府</w:t></w:r></w:p>');
  const at = directoryEntry(bytes, 'word/document.xml');
  bytes[at + 16]! ^= 1;
  const tree = fromDocx(bytes);
  expect(textOf(tree)).toBe('青禾镇人民政府');
  expect(tree.data!.problems).toMatchObject([
    { rule: 'damaged-file', severity: 'warning', place: { part: 'word/document.xml' } },
  ]);
});

test('a picture whose name in the zip has percent signs is found', () => {
  const relation = '<Relationship Id="p" Type="http://x/image" Target="media/%E5%9B%BE%201.png"/>';
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`;
  const picture =
    '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="p"/></w:drawing></w:r></w:p>';
  for (const name of ['word/media/%E5%9B%BE%201.png', 'word/media/图 1.png']) {
    const bytes = zipDocx({
      'word/_rels/document.xml.rels': relations,
      [name]: Uint8Array.of(1, 2, 3),
      'word/document.xml': `<w:document xmlns:w="${namespace}"><w:body>${picture}</w:body></w:document>`,
    });
    expect(fromDocx(bytes).data!.assets).toMatchObject([{ name: '图 1.png' }]);
  }
});

test('a chain of styles is followed to its end, and a circle ends where it began', () => {
  const style = (id: string, base: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/>${more}</w:style>`;
  const chain = Array.from({ length: 3000 }, (_, index) => style(`s${index}`, `s${index - 1}`));
  const heading = style('s-1', 'none', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>');
  const circle = [style('a', 'b'), style('b', 'a', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>')];
  const of = (id: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r><w:t>${id}</w:t></w:r></w:p>`;
  const bytes = docxOfBody(['s2999', 's1', 'a', 'b'].map(of).join(''), {
    'word/styles.xml': `<w:styles xmlns:w="${namespace}">${heading}${chain.join('')}${circle.join('')}</w:styles>`,
  });
  expect(fromDocx(bytes).children).toMatchObject([
    { type: 'heading', depth: 2 },
    { type: 'heading', depth: 2 },
    { type: 'heading', depth: 3 },
    { type: 'heading', depth: 3 },
  ]);
});

/** Find what the directory of a zip says of a file. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const text = new TextDecoder('latin1').decode(bytes);
  for (let at = text.indexOf('PK\x01\x02'); at >= 0; at = text.indexOf('PK\x01\x02', at + 1)) {
    if (text.startsWith(name, at + 46)) return at;
  }
  throw new Error(`Expected ${name} in the zip`);
}

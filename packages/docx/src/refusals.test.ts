import { GoujiError } from '@gouji/tree';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxOfBody, zipDocx } from '../test/zip-docx.js';
import { fromDocx } from './from-docx.js';

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const paragraph = '<w:p><w:r><w:t>云溪县</w:t></w:r></w:p>';

test.each([
  ['an empty file', new Uint8Array(), 'damaged-file', '空'],
  ['a PDF', strToU8('%PDF-1.7 …'), 'unsupported-format', 'PDF'],
  ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'unsupported-format', 'PNG'],
  ['plain text', strToU8('云溪县人民政府'), 'unsupported-format', '应为 Word 文件'],
  ['a .doc', new Uint8Array([...ole, ...utf16('WordDocument')]), 'unsupported-format', '旧版'],
  [
    'an encrypted file',
    new Uint8Array([...ole, ...utf16('EncryptedPackage')]),
    'encrypted-file',
    '密码',
  ],
  ['a truncated file', docxOfBody(paragraph).slice(0, 200), 'damaged-file', '不完整'],
  ['a zip of something else', zipSync({ 'a.txt': strToU8('x') }), 'unsupported-format', '正文'],
  [
    'a spreadsheet',
    zipDocx({
      '_rels/.rels': relationshipTo('xl/workbook.xml'),
      'xl/workbook.xml': '<workbook/>',
    }),
    'unsupported-format',
    '不是 Word 正文',
  ],
])('%s is refused in one line that says what it is', (_, bytes, code, words) => {
  const error = refusal(() => fromDocx(bytes));
  expect(error.code).toBe(code);
  expect(error.localized.zh).toContain(words);
  expect(error.message).toMatch(/^Unexpected .*expected /);
  expect(error.message).not.toContain('\n');
});

test('a part whose compressed data is broken is refused by name', () => {
  const bytes = docxOfBody(paragraph.repeat(200));
  bytes.fill(0xff, bytes.length - 700, bytes.length - 400);
  expect(() => fromDocx(bytes)).toThrow(GoujiError);
});

test('a document type declaration is refused, so no entity is ever expanded', () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "哈"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/hosts">]>`;
  const bytes = zipDocx({
    'word/document.xml': `${laughs}<w:document xmlns:w="x"><w:t>&b;&c;</w:t></w:document>`,
  });
  expect(refusal(() => fromDocx(bytes)).localized.zh).toContain('DTD');
});

test('a bomb is refused by what it inflates to, whatever size it claims', () => {
  const bytes = docxOfBody(paragraph.repeat(50_000));
  const limits = { partBytes: 100_000 };
  expect(refusal(() => fromDocx(bytes, { limits })).code).toBe('limit-exceeded');
  claimSize(bytes, 'word/document.xml', 10);
  expect(refusal(() => fromDocx(bytes, { limits })).code).toBe('limit-exceeded');
  expect(fromDocx(bytes).children).toHaveLength(50_000);
  claimSize(bytes, 'word/document.xml', 0x7fffffff);
  expect(fromDocx(bytes).children).toHaveLength(50_000);
});

test('all parts together are bounded', () => {
  const styles = `<w:styles xmlns:w="x">${' '.repeat(5000)}</w:styles>`;
  const bytes = zipDocx({
    'word/styles.xml': styles,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph}</w:document>`,
  });
  expect(fromDocx(bytes).children).toHaveLength(1);
  const error = refusal(() => fromDocx(bytes, { limits: { totalBytes: 5500 } }));
  expect(error.message).toContain('limits.totalBytes');
});

test('entries, nesting and cells are bounded', () => {
  const deep = `${'<w:ins>'.repeat(5000)}${paragraph}${'</w:ins>'.repeat(5000)}`;
  expect(refusal(() => fromDocx(docxOfBody(deep))).message).toContain('limits.depth');
  const row = `<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(20)}</w:tr>`;
  const table = docxOfBody(`<w:tbl>${row.repeat(20)}</w:tbl>`);
  expect(refusal(() => fromDocx(table, { limits: { cells: 399 } })).message).toContain('cells');
  expect(fromDocx(table, { limits: { cells: 400 } }).children).toHaveLength(1);
  expect(refusal(() => fromDocx(table, { limits: { entries: 2 } })).message).toContain('entries');
});

test('paragraphs, pieces of text and cells are bounded together', () => {
  const row = `<w:tr>${`<w:tc>${paragraph}</w:tc>`.repeat(2)}</w:tr>`;
  const bytes = docxOfBody(`${paragraph}<w:tbl>${row.repeat(3)}</w:tbl>`);
  // The paragraph with its text, and six cells that hold as much.
  expect(fromDocx(bytes, { limits: { nodes: 20 } }).children).toHaveLength(2);
  const error = refusal(() => fromDocx(bytes, { limits: { nodes: 19 } }));
  expect(error.code).toBe('limit-exceeded');
  expect(error.message).toContain('limits.nodes');
});

test('a cell that claims a billion columns counts for a thousand', () => {
  const cell = '<w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr><w:p/></w:tc>';
  const bytes = docxOfBody(`<w:tbl><w:tr>${cell.repeat(600)}</w:tr></w:tbl>`);
  expect(refusal(() => fromDocx(bytes)).message).toContain('limits.cells');
});

test('tables nested as deep as the limit allows do not overflow the stack', () => {
  const open = '<w:tbl><w:tr><w:tc>'.repeat(30_000);
  const bytes = docxOfBody(open + paragraph);
  expect(refusal(() => fromDocx(bytes)).message).toContain('limits.depth');
  const tree = fromDocx(bytes, { limits: { depth: 1_000_000 } });
  expect(tree.children).toHaveLength(1);
});

function refusal(run: () => unknown): GoujiError {
  try {
    run();
  } catch (error) {
    if (error instanceof GoujiError) return error;
    throw error;
  }
  throw new Error('Expected a refusal');
}

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function relationshipTo(target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/officeDocument" Target="${target}"/></Relationships>`;
}

/** Write a false size into the central directory. */
function claimSize(bytes: Uint8Array, name: string, size: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const found = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + length));
    if (found === name) view.setUint32(at + 24, size, true);
  }
}

import { GoujiError } from '@gouji/tree';
import { expect, test } from 'vitest';
import { sniff } from './sniff.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const hex = (digits: string) =>
  Uint8Array.from(digits.split(' '), (byte) => Number.parseInt(byte, 16));
const utf16 = (text: string) =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));

function join(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Write a zip of empty stored entries, as far as the names go. */
function zip(names: string[], { cut = false, before = '' } = {}): Uint8Array {
  const two = (n: number) => Uint8Array.of(n & 255, n >> 8);
  const four = (n: number) => join(two(n & 0xffff), two(n >>> 16));
  const local = names.map((name) =>
    join(hex('50 4b 03 04'), new Uint8Array(22), two(name.length), two(0), bytes(name)),
  );
  if (cut) return join(...local).subarray(0, -3);
  const directory = join(
    ...names.map((name) =>
      join(
        hex('50 4b 01 02'),
        new Uint8Array(24),
        two(name.length),
        new Uint8Array(16),
        bytes(name),
      ),
    ),
  );
  const start = before.length + join(...local).length;
  return join(
    bytes(before),
    ...local,
    directory,
    hex('50 4b 05 06'),
    new Uint8Array(4),
    two(names.length),
    two(names.length),
    four(directory.length),
    four(start),
    two(0),
  );
}

function refusal(content: Uint8Array, name?: string): GoujiError {
  try {
    sniff(content, name);
  } catch (error) {
    if (error instanceof GoujiError) return error;
    throw error;
  }
  throw new Error('Unexpected success, expected a refusal');
}

test('a zip with Word parts is DOCX, whatever its name and whatever stands before it', () => {
  expect(sniff(zip(['[Content_Types].xml', 'word/document.xml']), 'report.txt')).toBe('docx');
  expect(sniff(zip(['word\\document.xml']))).toBe('docx');
  expect(sniff(zip(['word/document.xml'], { before: 'junk' }))).toBe('docx');
});

test('a package whose main part has another name is left to the DOCX reader', () => {
  expect(sniff(zip(['_rels/.rels', 'main.xml']))).toBe('docx');
});

test('a zip cut short is left to the DOCX reader, which says what is damaged', () => {
  expect(sniff(zip(['[Content_Types].xml', 'word/document.xml'], { cut: true }))).toBe('docx');
  expect(sniff(hex('50 4b 03 04'))).toBe('docx');
  const torn = zip(['word/document.xml', 'word/styles.xml']);
  torn.fill(0, torn.length - 60, torn.length - 22);
  expect(sniff(torn)).toBe('docx');
});

test.each([
  ['a spreadsheet', zip(['[Content_Types].xml', 'xl/workbook.xml']), 'xlsx'],
  ['slides', zip(['[Content_Types].xml', 'ppt/presentation.xml']), 'pptx'],
  [
    'a spreadsheet cut short',
    zip(['[Content_Types].xml', 'xl/workbook.xml'], { cut: true }),
    'xlsx',
  ],
  [
    'an OpenDocument text',
    zip(['mimetype', 'content.xml', 'META-INF/manifest.xml']),
    'OpenDocument',
  ],
  ['an OFD file', zip(['OFD.xml', 'Doc_0/Document.xml']), 'OFD'],
  ['a book', zip(['mimetype', 'META-INF/container.xml']), 'EPUB'],
  ['any other zip', zip(['photo.txt']), 'archive'],
  ['an empty zip', zip([]), 'archive'],
  ['a PDF', bytes('%PDF-1.7\n'), 'PDF'],
  ['a PDF behind junk', bytes('\n\n%PDF-1.4\n'), 'PDF'],
  ['a PNG', hex('89 50 4e 47 0d 0a 1a 0a'), 'image'],
  ['a JPEG', hex('ff d8 ff e0 00 10'), 'image'],
  ['an SVG', bytes('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image'],
  ['a gzip', hex('1f 8b 08 00'), 'archive'],
  ['RTF', bytes('{\\rtf1\\ansi'), 'RTF'],
  ['flat Word XML', bytes('<?xml version="1.0"?><pkg:package xmlns:pkg="x">'), 'Word XML'],
  [
    'a web archive',
    bytes('MIME-Version: 1.0\nContent-Type: multipart/related; x\n\n<html>'),
    'MHTML',
  ],
  ['other XML', bytes('<?xml version="1.0"?>\n<feed><entry/></feed>'), 'XML'],
])('%s is refused by name, with what to do', (_, content, word) => {
  const error = refusal(content);
  expect(error.code).toBe('unsupported-format');
  expect(error.in('en')).toMatch(
    /^Unexpected .+, expected DOCX, HTML, Markdown, text or a report as YAML; .+\.$/,
  );
  expect(error.in('en')).toContain(word);
  expect(error.in('zh')).toMatch(
    /^这是.+,能读取的是 DOCX、HTML、Markdown、纯文本和 gouji 的 YAML;.+。$/,
  );
});

const ole = hex('d0 cf 11 e0 a1 b1 1a e1');

test.each([
  ['an encrypted DOCX', 'EncryptedPackage', 'encrypted-file', 'password'],
  ['a .doc', 'WordDocument', 'unsupported-format', '.doc'],
  ['a .xls', 'Workbook', 'unsupported-format', '.xls'],
  ['a .ppt', 'PowerPoint Document', 'unsupported-format', '.ppt'],
  ['another OLE file', 'Contents', 'unsupported-format', 'OLE'],
])('%s is told from its likes by its streams', (_, stream, code, word) => {
  const error = refusal(join(ole, new Uint8Array(512), utf16(stream)), 'report.docx');
  expect(error.code).toBe(code);
  expect(error.in('en')).toContain(word);
});

test('an empty file and a file of white space say so', () => {
  expect(refusal(new Uint8Array()).in('en')).toContain('empty file (0 bytes)');
  expect(refusal(bytes('\ufeff \n\n\t')).in('en')).toContain('white space only');
});

test('binary noise is no text', () => {
  const noise = Uint8Array.from(
    { length: 3000 },
    (_, index) => (index * 7919 + (index >> 3) * 31) & 255,
  );
  expect(refusal(noise).code).toBe('unsupported-format');
});

test.each([
  ['a page', '<!DOCTYPE html>\n<html><body><p>x</p></body></html>'],
  ['an XHTML page', '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html xmlns="x"><body/></html>'],
  ['a page after a comment', '<!-- saved -->\n<html><head></head></html>'],
  ['a fragment', '<div class="TRS_Editor"><p>云溪县</p></div>'],
  ['a fragment after a line of text', '首页\n<p>一</p>\n<p>二</p>\n<p>三</p>'],
  ['a page after portal text', '云溪县人民政府 首页\n<body><p># x</p></body></html>'],
])('%s is HTML, whatever its name', (_, text) => {
  expect(sniff(bytes(text), 'report.txt')).toBe('html');
});

const rows = `<table>\n${'<tr><td>规章</td><td>1</td></tr>\n'.repeat(5)}</table>`;

test.each([
  ['ATX headings', '# 报告\n\n## 一、总体情况\n'],
  ['a delimiter row', '| 规章 | 件 |\n| --- | --: |\n| 0 | 0 |\n'],
  ['a list with bold', '- 1.加强领导。**我局高度重视。\n'],
  ['a fence', '```\nx\n```\n'],
  ['headings around an HTML table', '<table><tr><td>1</td></tr></table>\n\n## 二、情况\n'],
  ['more lines of HTML tables than others', `# 报告\n\n${rows}\n\n## 一、情况\n\n正文\n`],
  ['Windows line ends', '## 一、总体情况\r\n\r\n正文\r\n'],
])('text with %s is Markdown, even if it is named .txt', (_, text) => {
  expect(sniff(bytes(text), 'report.txt')).toBe('markdown');
});

test.each([
  ['plain lines', '云溪县2023年报告\n\n一、总体情况\n正文。\n'],
  ['bars without a delimiter row', '| 规章 | 0 | 0 |\n| 行政规范性文件 | 1 | 2 |\n'],
  ['a row of placeholders', '规章 | 0 | 0\n- | - | -\n——|——|——\n'],
  ['page marks', '正文\n- 5 -\n正文\n'],
  ['a head of bars ruled off by equals signs', '| 规章 | 件 |\n|===|===|\n| 甲 | 0 |\n'],
  ['a rule under bars', '规章 | 0 |\n-----\n'],
  ['comparisons', '若 a < b 则 <无>。\n'],
])('%s are text; only a name can make them Markdown', (_, text) => {
  expect(sniff(bytes(text))).toBe('text');
  expect(sniff(bytes(text), 'report.html')).toBe('text');
  expect(sniff(bytes(text), '/tmp/report.MD')).toBe('markdown');
});

test('text with HTML tables and no other sign is Markdown where it is named so', () => {
  const text = `云溪县报告\n\n正文。\n\n${rows}\n\n正文。\n`;
  expect(sniff(bytes(text), 'report.md')).toBe('markdown');
  expect(sniff(bytes(text))).toBe('html');
});

test('long text in GB18030 is not cut within a character', () => {
  const line = [0xd4, 0xc6, 0xcf, 0xaa, 0xcf, 0xd8, 0x81, 0x39, 0xef, 0x32];
  const long = Uint8Array.from({ length: 300_000 }, (_, index) => line[index % line.length]!);
  expect(sniff(long)).toBe('text');
});

test.each([
  [
    'as gouji writes it',
    '# yaml-language-server: $schema=./demo.schema.json\nform: demo\ntitle: null\n',
  ],
  ['without its title', 'form: null\nagency: 云溪县\n'],
  ['with comments of its own', '---\n# 二〇二四年\n\nform: demo\ntables: {}\n'],
  ['as JSON', '{"form":"demo","title":null}'],
  ['as JSON on many lines', '{\n  "form": null,\n  "tables": {}\n}\n'],
])('a report as data is told %s, whatever its name', (_, content) => {
  expect(sniff(bytes(content), 'report.txt')).toBe('yaml');
});

test('the name makes a data file of other YAML and JSON, whose reader says what is wrong', () => {
  expect(sniff(bytes('agency: 云溪县\nform: demo\n'), 'report.yml')).toBe('yaml');
  expect(sniff(bytes('{"agency":"云溪县"}'), 'report.json')).toBe('yaml');
  expect(sniff(bytes('form: a form\n'), 'report.txt')).toBe('text');
  expect(sniff(bytes('一、总体情况\n'), 'report.yaml')).toBe('text');
});

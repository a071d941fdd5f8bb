import { expect, test } from 'vitest';
import { zipDocx } from '../../test/zip-docx.js';
import { fromDocx } from '../from-docx.js';
import type { DocxOptions } from '../options.js';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Properties of runs, paragraphs and cells over and over; `#` is where they can be made to differ. */
const run = (text: string, properties: string): string =>
  `<w:r><w:rPr#>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const bold = '<w:b/><w:color w:val="FF0000"/>';
const small = '<w:rStyle w:val="Small"/>';
const hidden = '<w:vanish/>';
const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const heading = '<w:outlineLvl w:val="1"/>';
const deleted = '<w:rPr#><w:del w:id="1" w:author="张"/></w:rPr>';
const paragraph = (properties: string, content: string): string =>
  `<w:p><w:pPr#>${properties}</w:pPr>${content}</w:p>`;
const cell = (properties: string, text: string): string =>
  `<w:tc><w:tcPr#>${properties}</w:tcPr>${paragraph('', run(text, bold))}</w:tc>`;
const row =
  cell('<w:gridSpan w:val="2"/>', '宽') +
  cell('<w:cellDel w:id="2" w:author="张"/>', '删') +
  cell('<w:vMerge w:val="restart"/>', '高') +
  cell('<w:vMerge/>', '续');
const once =
  paragraph(numbered, run('甲', bold) + run('乙', small) + run('丙', hidden)) +
  paragraph(heading, run('丁', bold) + run('戊', '')) +
  paragraph(deleted, run('己', small)) +
  // The properties of a paragraph mark are none of a run, though they look the same.
  paragraph(`<w:rPr#>${hidden}</w:rPr>`, run('庚', hidden) + run('辛', small)) +
  `<w:tbl><w:tr>${row}</w:tr><w:tr>${row}</w:tr></w:tbl>` +
  `<w:p><w:r><w:rPr#>${bold}</w:rPr><w:rPr#>${hidden}</w:rPr><w:t>壬</w:t></w:r></w:p>` +
  `<q:p xmlns:q="${word}" xmlns:w="urn:other"><q:r><w:rPr#>${bold}</w:rPr><q:t>癸</q:t></q:r></q:p>`;

function read(body: string, options: DocxOptions): unknown {
  const level =
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>';
  return fromDocx(
    zipDocx({
      'word/styles.xml': `<w:styles xmlns:w="${word}"><w:style w:type="character" w:styleId="Small"><w:rPr><w:i/></w:rPr></w:style></w:styles>`,
      'word/numbering.xml': `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    }),
    options,
  );
}

const each = (body: string, mark: (n: number) => string): string => {
  let n = 0;
  return body.replace(/#/g, () => mark(n++));
};

test.each([
  ['changes accepted', {}],
  ['changes kept', { trackedChanges: 'all', hidden: true }],
] as Array<[string, DocxOptions]>)(
  'properties that come again are read like those that differ each time, %s',
  (_, options) => {
    const body = once.repeat(8);
    const same = each(body, () => '');
    const different = each(body, (n) => ` w:rsid="${n}"`);
    expect(read(same, options)).toEqual(read(different, options));
  },
);

test.each([
  [
    'of a run and of a paragraph mark',
    run('子', '<w:del w:id="1" w:author="张"/>') +
      `</w:p>${paragraph(deleted, run('丑', ''))}<w:p>`,
  ],
  [
    'of one run twice',
    run('寅', small) + run('巳', bold) + run('卯', `${small}</w:rPr><w:rPr#>${bold}`),
  ],
])('properties with the same bytes %s are told apart', (_, content) => {
  const body = `<w:p>${content}</w:p>${paragraph('', run('辰', ''))}`.repeat(4);
  const different = each(body, (n) => ` w:rsid="${n}"`);
  expect(
    read(
      each(body, () => ''),
      {},
    ),
  ).toEqual(read(different, {}));
});

test('more different properties than are remembered are read all the same', () => {
  const marks = Array.from({ length: 3000 }, (_, n) => ` w:rsid="${'0'.repeat(n % 40)}${n}"`);
  const body = marks.map((mark) => paragraph(heading, run('文', bold)).replaceAll('#', mark));
  const twice = read(body.join('').repeat(2), {}) as { children: object[] };
  expect(twice.children).toHaveLength(6000);
  expect(JSON.stringify(twice)).not.toMatch(/"type":"paragraph"/);
});

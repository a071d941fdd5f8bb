import { toHtml } from '@gouji/html';
import { GoujiError } from '@gouji/tree';
import { strToU8 } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { readParts, readText, zipParts } from '../test/read-example.js';
import { fromDocxMammoth } from './from-docx-mammoth.js';

const parts = readParts('style-map');
const bytes = zipParts(parts);
const styleMap = readText('style-map/style-map.txt');

test('your style map decides what becomes a heading, a quotation, a strong word', async () => {
  const tree = await fromDocxMammoth(bytes, { styleMap });
  await expect(toHtml(tree)).toMatchFileSnapshot('../examples/style-map/output.html');
});

test('a style map may be a list of rules, and mammoth’s own may be left out', async () => {
  const rules = ["p[style-name='一级标题'] => h4:fresh"];
  const html = toHtml(await fromDocxMammoth(bytes, { styleMap: rules }));
  expect(html).toMatch(/<h4[^>]*>一、机构<\/h4>/);
  const heading =
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>标题</w:t></w:r></w:p>';
  expect(toHtml(await fromDocxMammoth(withBody(heading)))).toContain('<h1');
  const bare = await fromDocxMammoth(withBody(heading), { includeDefaultStyleMap: false });
  expect(toHtml(bare)).not.toContain('<h1');
});

test('what mammoth says comes as problems in both languages', async () => {
  const { data } = await fromDocxMammoth(bytes, { styleMap: `${styleMap}\np => => x` });
  expect(data!.problems!.map(({ severity, message }) => [severity, message.zh])).toEqual([
    ['warning', expect.stringMatching(/^mammoth:无法理解样式映射,已忽略:p => => x/)],
    ['warning', "mammoth:样式映射中没有段落样式 '落款' (Style ID: a4)"],
  ]);
  for (const { message } of data!.problems!) {
    expect(message.en).toMatch(/^mammoth: [A-Z]/);
    expect(message.en).not.toContain('\n');
  }
});

test('a style map inside the file is ignored', async () => {
  const embedded = await mammoth.embedStyleMap({ buffer: Buffer.from(bytes) }, 'p => h6:fresh');
  const html = toHtml(await fromDocxMammoth(new Uint8Array(embedded.toBuffer())));
  expect(html).not.toContain('<h6');
  expect(html).toContain('全县养老机构');
});

test('pictures become assets, never data: URLs, and linked ones are not fetched', async () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10);
  const relationships = new TextDecoder()
    .decode(parts['word/_rels/document.xml.rels'])
    .replace(
      '</Relationships>',
      '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hosts" TargetMode="External"/></Relationships>',
    );
  const tree = await fromDocxMammoth(
    withBody(`${picture('r:embed="rId8"', '县徽')}${picture('r:link="rId9"', '外部')}`, {
      'word/media/a.png': png,
      'word/_rels/document.xml.rels': strToU8(relationships),
    }),
  );
  expect(tree.data!.assets).toEqual([
    { name: 'mammoth-1.png', mediaType: 'image/png', bytes: png },
  ]);
  expect(JSON.stringify(tree.children)).toContain('"url":"asset:mammoth-1.png","alt":"县徽"');
  expect(JSON.stringify(tree.children)).not.toMatch(/data:|file:/);
  expect(tree.data!.problems!.at(-1)).toMatchObject({
    rule: 'mammoth-message',
    severity: 'error',
    message: { zh: 'mammoth:未打开外部图片 file:///etc/hosts' },
  });
});

test('a one-cell table stays a table and a check box a character', async () => {
  const box =
    '<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>';
  const cell = `<w:tbl><w:tr><w:tc><w:p>${box}<w:r><w:t>同意</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
  const [table] = (await fromDocxMammoth(withBody(cell))).children;
  expect(table!.type).toBe('dataTable');
  expect(JSON.stringify(table)).toContain('☑同意');
});

test('nodes claim no place in a source that mammoth does not tell', async () => {
  const tree = await fromDocxMammoth(bytes, { styleMap });
  expect(JSON.stringify(tree)).not.toMatch(/"position"|"place"/);
});

test.each([
  ['text', strToU8('云溪县'), 'unsupported-format'],
  ['an empty file', new Uint8Array(), 'unsupported-format'],
  ['a truncated file', bytes.slice(0, -40), 'damaged-file'],
  ['a zip without a document', zipParts({ 'a.txt': strToU8('x') }), 'damaged-file'],
  ['an encrypted zip', encrypt(bytes), 'encrypted-file'],
  ['XML nested too deep for mammoth', withBody('<w:ins>'.repeat(40_000)), 'damaged-file'],
])('%s is refused in one line', async (_, input, code) => {
  const error = await fromDocxMammoth(input).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(GoujiError);
  const { code: found, localized } = error as GoujiError;
  expect(found).toBe(code);
  expect(localized.en).toMatch(/^Unexpected .*expected /);
  expect(localized.zh + localized.en).not.toContain('\n');
});

test('a bomb is refused by what it inflates to, whatever it claims', async () => {
  const bomb = withBody(' '.repeat(3_000_000));
  const claim = bomb.slice();
  const view = new DataView(claim.buffer);
  for (let at = 0; at < claim.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  for (const input of [bomb, claim]) {
    await expect(fromDocxMammoth(input, { maxBytes: 1_000_000 })).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
  }
});

function withBody(body: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`;
  return zipParts({ ...parts, ...more, 'word/document.xml': strToU8(document) });
}

function picture(reference: string, alt: string): string {
  return `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="a" descr="${alt}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip ${reference}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

/** Set the encryption flag of every entry. */
function encrypt(zip: Uint8Array): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  return copy;
}

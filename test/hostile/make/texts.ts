import { documentXml, docx, docxOf, paragraph } from './docx-files.js';

/** Word files whose text is vast, broken, or in unusual characters. */
export const texts = {
  millionEmptyParagraphs: () =>
    docx(`${paragraph('始')}${'<w:p/>'.repeat(1_000_000)}${paragraph('终')}`),
  vastText: () => docx(paragraph(`始${'云溪县 abc '.repeat(6_200_000)}终`)),
  manyRuns: () =>
    docx(`<w:p>${'<w:r><w:rPr><w:b/></w:rPr><w:t>字</w:t></w:r>'.repeat(200_000)}</w:p>`),
  changingRuns: () =>
    docx(
      `<w:p>${'<w:r><w:rPr><w:b/></w:rPr><w:t>粗</w:t></w:r><w:r><w:t>细</w:t></w:r>'.repeat(50_000)}</w:p>`,
    ),
  manyParagraphs: () => docx(paragraph('段').repeat(490_000)),
  manyLines: () =>
    docx(
      `<w:p><w:r><w:t>始</w:t>${'<w:br/><w:t>行</w:t>'.repeat(320_000)}<w:t>终</w:t></w:r></w:p>`,
    ),
  tooManyParagraphs: () => docx(paragraph('段').repeat(1_000_000)),
  manyMarks: () =>
    docx(
      Array.from(
        { length: 150_000 },
        (_, index) =>
          `<w:p><w:r><w:rPr><w:b/><w:i/><w:u w:val="single"/><w:strike/></w:rPr><w:t>字${index}</w:t></w:r></w:p>`,
      ).join(''),
    ),
  manySpaces: () => docx(paragraph(`始${' '.repeat(2_000_000)}终`)),
  manyBreaks: () =>
    docx(`<w:p><w:r><w:t>始</w:t>${'<w:br/><w:tab/>'.repeat(100_000)}<w:t>终</w:t></w:r></w:p>`),
  spacesInTheMiddle: () => docx(`<w:p><w:r><w:t>始${' '.repeat(1_000_000)}终</w:t></w:r></w:p>`),
  breaksInCell: () =>
    docx(
      `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>始</w:t>${'<w:br/>'.repeat(100_000)}<w:t>终</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
    ),
  manyDeletedMarks: () =>
    docx(
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>段</w:t></w:r></w:p>`.repeat(
        50_000,
      ) + paragraph('终'),
    ),
  manyEmbeddedFiles: () =>
    docx(`${paragraph('始')}${'<w:altChunk/>'.repeat(300_000)}${paragraph('终')}`),
  unknownAlternative: () =>
    docx(
      `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="zz"><w:t>云溪县</w:t></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ),
  badUtf8: () => {
    const bytes = new TextEncoder().encode(documentXml(paragraph('云溪**县***末')));
    const at = bytes.indexOf(42);
    bytes.set([0xff, 0xc0], at);
    bytes.set([0xed, 0xa0, 0x80], bytes.indexOf(42));
    return docxOf(bytes);
  },
  cutUtf8: () => {
    const bytes = new TextEncoder().encode(documentXml(paragraph('云溪县末')));
    return docxOf(bytes.slice(0, bytes.lastIndexOf(0xe6) + 1));
  },
  loneSurrogates: () =>
    docxOf(utf16(`\ufeff${documentXml(paragraph('云\ud800溪\udc00县\udfff\ud83d末'))}`, true)),
  controlCharacters: () =>
    docx(paragraph(`云\0溪\u0001\u0008\u000b\u001f\u007f\u0085县\ufffe\uffff\u202e末`)),
  utf16LittleEndian: () => docxOf(utf16(`\ufeff${inUtf16('云溪县小端')}`, true)),
  utf16BigEndian: () => docxOf(utf16(`\ufeff${inUtf16('云溪县大端')}`, false)),
  utf16WithoutMark: () => docxOf(utf16(inUtf16('云溪县无标记'), true)),
  unknownEncoding: () => docxOf(documentXml(paragraph('云溪县')).replace('UTF-8', 'x-no-such')),
  wrongEncoding: () => docxOf(documentXml(paragraph('云溪县')).replace('UTF-8', 'UTF-16')),
  byteOrderMark: () => docxOf(`\ufeff${documentXml(paragraph('云溪县'))}`),
  unclosed: () => {
    const xml = documentXml(`${paragraph('云溪县')}${paragraph('半句')}`);
    return docxOf(xml.slice(0, xml.lastIndexOf('</w:t>')));
  },
  cutInTag: () => {
    const xml = documentXml(`${paragraph('云溪县')}${paragraph('半句')}`);
    return docxOf(xml.slice(0, xml.lastIndexOf('xml:space')));
  },
  crossedTags: () =>
    docx(
      `<w:p><w:r><w:t>甲</w:p></w:t></w:r>${paragraph('乙')}</w:tbl></w:body></w:document>${paragraph('丙')}`,
    ),
  afterTheEnd: () => docxOf(`${documentXml(paragraph('云溪县'))}\n<w:p/>尾巴<!-- -->`),
  otherPrefixes: () =>
    docxOf(
      documentXml(paragraph('云溪县')).replaceAll('w:', 'ns0:').replaceAll('xmlns:w', 'xmlns:ns0'),
    ),
  defaultNamespace: () =>
    docxOf(
      documentXml(paragraph('云溪县'))
        .replaceAll('<w:', '<')
        .replaceAll('</w:', '</')
        .replace('xmlns:w', 'xmlns'),
    ),
  redeclaredPrefix: () =>
    docx(
      `<w:p xmlns:w="urn:other"><w:t>别处</w:t></w:p><x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:r><x:t>云溪县</x:t></x:r></x:p>`,
    ),
  vastAttribute: () =>
    docx(`<w:p w:rsidR="${'x'.repeat(20_000_000)}"><w:r><w:t>云溪县</w:t></w:r></w:p>`),
  vastTag: () =>
    docx(`<w:p w:rsidR="${'x'.repeat(60_000_000)}"><w:r><w:t>云溪县</w:t></w:r></w:p>`),
  vastTooltip: () =>
    docx(
      `<w:p><w:hyperlink w:anchor="x" w:tooltip="${'&amp;'.repeat(8_000_000)}"><w:r><w:t>云溪县</w:t></w:r></w:hyperlink></w:p>`,
    ),
  vastInstruction: () =>
    docx(
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>${'x'.repeat(30_000_000)}</w:instrText></w:r></w:p>`,
    ),
  manyAttributes: () => {
    const attributes = Array.from({ length: 100_000 }, (_, index) => `w:a${index}="${index}"`);
    return docx(`<w:p ${attributes.join(' ')}><w:r><w:t>云溪县</w:t></w:r></w:p>`);
  },
  manyNamespaces: () => {
    const names = Array.from({ length: 50_000 }, (_, index) => `xmlns:n${index}="urn:${index}"`);
    return docx(`<w:p ${names.join(' ')}><w:r><w:t>云溪县</w:t></w:r></w:p>`);
  },
  commentsAndInstructions: () =>
    docx(
      `<!-- ${'-x'.repeat(100_000)} --><?php echo 1 ?><w:p><w:r><w:t>云<![CDATA[<script>]]>溪<!-- 密 -->县</w:t></w:r></w:p>`,
    ),
};

function inUtf16(text: string): string {
  return documentXml(paragraph(text)).replace('UTF-8', 'UTF-16');
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return bytes;
}

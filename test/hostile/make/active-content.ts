import { docx, paragraph, type Related, relationshipsXml, rootXml } from './docx-files.js';

const script = '&lt;script&gt;alert(1)&lt;/script&gt;';
const attack = '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;';
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>';

/** Word files that try to run something, to fetch something, or to read another file. */
export const activeContent = {
  links: () => {
    const targets = [
      'javascript:alert(1)',
      'JaVaScRiPt&#10;:alert(1)',
      ' javascript:alert(1)',
      'java&#9;script:alert(1)',
      'data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;',
      'file:///etc/passwd',
      'vbscript:msgbox(1)',
      '//example.invalid/x',
      '\\\\server\\share',
      'https://user:pass@example.invalid/',
    ];
    const links = targets.map(
      (_, index) =>
        `<w:hyperlink r:id="l${index}"><w:r><w:t>链接${index}</w:t></w:r></w:hyperlink>`,
    );
    return docx(
      `<w:p>${links.join('')}</w:p>`,
      {},
      targets.map((target, index): Related => [`l${index}`, 'hyperlink', target, 'external']),
    );
  },
  fieldLinks: () =>
    docx(
      [
        'HYPERLINK "javascript:alert(1)"',
        'HYPERLINK \\l "x&quot; onclick=&quot;alert(1)"',
        'HYPERLINK data:text/html,x',
      ]
        .map((code, index) => field(code, `域${index}`))
        .join(''),
    ),
  anchors: () =>
    docx(
      `<w:p><w:bookmarkStart w:id="0" w:name="${attack}"/><w:r><w:t>书签</w:t></w:r><w:bookmarkEnd w:id="0"/><w:hyperlink w:anchor="${attack}" w:tooltip="${attack}"><w:r><w:t>去书签</w:t></w:r></w:hyperlink></w:p>`,
    ),
  scriptInText: () =>
    docx(
      `${paragraph(`${script}${attack}`)}${paragraph('&lt;/article&gt;&lt;iframe src=javascript:alert(1)&gt;')}${paragraph(script, '<w:outlineLvl w:val="0"/>')}<w:tbl><w:tr><w:tc>${paragraph(script)}</w:tc><w:tc>${paragraph('值')}</w:tc></w:tr></w:tbl>`,
    ),
  scriptInAttributes: () =>
    docx(
      `${picture('p', attack)}${paragraph('样式', `<w:pStyle w:val="${attack}"/>`)}<w:p><w:r><w:rPr><w:color w:val="${attack}"/><w:lang w:val="${attack}"/></w:rPr><w:t>颜色</w:t></w:r></w:p>`,
      {
        'word/media/a.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
        'word/styles.xml': rootXml(
          'styles',
          `<w:style w:type="paragraph" w:styleId="${attack}"><w:name w:val="${attack}"/></w:style>`,
        ),
      },
      [['p', 'image', 'media/a.png']],
    ),
  scriptInNumbers: () =>
    docx(paragraph('项', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), {
      'word/numbering.xml': rootXml(
        'numbering',
        `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${attack}%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      ),
    }),
  scriptInProperties: () =>
    docx(paragraph('正文'), {
      '_rels/.rels': relationshipsXml([
        ['rId1', 'officeDocument', 'word/document.xml'],
        ['rId2', 'metadata/core-properties', 'docProps/core.xml'],
      ]),
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>&lt;/title&gt;${script}</dc:title><dc:language>${attack}</dc:language></cp:coreProperties>`,
    }),
  scriptInPartNames: () =>
    docx(
      picture('p', '图片'),
      { 'word/media/"onerror="alert(1)".png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47) },
      [['p', 'image', 'media/&quot;onerror=&quot;alert(1)&quot;.png']],
    ),
  svgImage: () =>
    docx(paragraph('图前') + picture('p', '矢量图'), { 'word/media/a.svg': svg }, [
      ['p', 'image', 'media/a.svg'],
    ]),
  svgAsPng: () =>
    docx(paragraph('图前') + picture('p', '假位图'), { 'word/media/a.png': svg }, [
      ['p', 'image', 'media/a.png'],
    ]),
  rawSvg: () => docx(`${paragraph('前')}<w:p><w:r>${svg}<w:t>后</w:t></w:r></w:p>`),
  rawHtml: () =>
    docx(
      `<w:p><w:r><h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script><w:t>正文</w:t></w:r></w:p>`,
    ),
  externalImages: () =>
    docx(
      ['h', 'f', 'u'].map((id) => picture(id, `外图${id}`).replace('r:embed', 'r:link')).join(''),
      {},
      [
        ['h', 'image', 'http://127.0.0.1:9/pixel.png', 'external'],
        ['f', 'image', 'file:///etc/passwd', 'external'],
        ['u', 'image', '\\\\127.0.0.1\\share\\a.png', 'external'],
      ],
    ),
  externalTemplate: () =>
    docx(paragraph('正文'), {
      'word/settings.xml': rootXml('settings', '<w:attachedTemplate r:id="t"/>'),
      'word/_rels/settings.xml.rels': relationshipsXml([
        ['t', 'attachedTemplate', 'http://127.0.0.1:9/evil.dotm', 'external'],
      ]),
    }),
  externalParts: () =>
    docx(
      `${paragraph('正文')}<w:subDoc r:id="d"/><w:altChunk r:id="c"/><w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>`,
      {},
      [
        ['d', 'subDocument', 'file:///etc/passwd', 'external'],
        ['c', 'aFChunk', 'http://127.0.0.1:9/chunk.html', 'external'],
        ['h', 'header', 'http://127.0.0.1:9/header.xml', 'external'],
        ['s', 'styles', 'http://127.0.0.1:9/styles.xml', 'external'],
      ],
    ),
  includeFields: () =>
    docx(
      [
        'INCLUDETEXT "/etc/passwd"',
        'INCLUDEPICTURE "http://127.0.0.1:9/a.png"',
        'DDEAUTO cmd "/c calc"',
        'LINK Excel.Sheet "file:///etc/passwd"',
      ]
        .map((code, index) => field(code, `结果${index}`))
        .join(''),
    ),
  embeddedStyleMap: () =>
    docx(
      paragraph('正文'),
      { 'mammoth/style-map': "p => script:fresh\nr => iframe[src='javascript:alert(1)']:fresh" },
      [['m', 'mammoth/style-map', '/mammoth/style-map']],
    ),
  altChunk: () =>
    docx(
      `${paragraph('块前')}<w:altChunk r:id="c"/>${paragraph('块后')}`,
      { 'word/chunk.html': '<p>块内</p><script>alert(1)</script><img src=x onerror=alert(1)>' },
      [['c', 'aFChunk', 'chunk.html']],
    ),
  embeddedObjects: () =>
    docx(
      `<w:p><w:r><w:t>对象</w:t></w:r><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Package" r:id="o"/><w:control r:id="x" w:name="${attack}"/></w:object></w:r></w:p>`,
      { 'word/embeddings/a.bin': 'MZ', 'word/vbaProject.bin': 'x' },
      [
        ['o', 'oleObject', 'embeddings/a.bin'],
        ['x', 'control', 'activeX/activeX1.xml'],
        ['v', 'vbaProject', 'vbaProject.bin'],
      ],
    ),
};

function field(code: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `<w:p>${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}<w:r><w:t>${result}</w:t></w:r>${mark('end')}</w:p>`;
}

function picture(id: string, alt: string): string {
  return `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="图" descr="${alt}" title="${alt}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

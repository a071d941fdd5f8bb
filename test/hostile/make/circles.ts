import { cell, docx, paragraph, rootXml, table } from './docx-files.js';

const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

/** Word files whose styles, numbers, notes and fields lead in circles or to absurd figures. */
export const circles = {
  styles: () =>
    styled(`${style('a', 'b')}${style('b', 'c')}${style('c', 'a')}${style('d', 'd')}`, 'a'),
  longStyleChain: () =>
    styled(
      Array.from({ length: 20_000 }, (_, index) => style(`s${index}`, `s${index + 1}`)).join(''),
      's0',
    ),
  manyStyles: () =>
    docx(
      Array.from({ length: 60_000 }, (_, index) =>
        paragraph(`段${index}`, `<w:pStyle w:val="s${index}"/>`),
      ).join(''),
      {
        'word/styles.xml': rootXml(
          'styles',
          Array.from({ length: 60_000 }, (_, index) => style(`s${index}`, `s${index - 1}`)).join(
            '',
          ),
        ),
      },
    ),
  oneCircleOfStyles: () =>
    docx(
      Array.from({ length: 60_000 }, (_, index) =>
        paragraph(`段${index}`, `<w:pStyle w:val="s${index}"/>`),
      ).join(''),
      {
        'word/styles.xml': rootXml(
          'styles',
          Array.from({ length: 60_000 }, (_, index) =>
            style(`s${index}`, `s${(index + 1) % 60_000}`),
          ).join(''),
        ),
      },
    ),
  numbering: () =>
    docx(paragraph('项', numbered), {
      'word/styles.xml': rootXml('styles', `${numberingStyle('A', 2)}${numberingStyle('B', 1)}`),
      'word/numbering.xml': rootXml(
        'numbering',
        `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="A"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="B"/></w:abstractNum>${num(1, 0)}${num(2, 1)}`,
      ),
    }),
  longNumberingChain: () => {
    const many = Array.from({ length: 20_000 }, (_, index) => index + 1);
    const links = many.map(
      (id) =>
        `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="s${id + 1}"/></w:abstractNum>`,
    );
    const items = many.slice(0, 1000).map((id) => numbered.replace('"1"', `"${id}"`));
    return docx(items.map((properties) => paragraph('项', properties)).join(''), {
      'word/styles.xml': rootXml('styles', many.map((id) => numberingStyle(`s${id}`, id)).join('')),
      'word/numbering.xml': rootXml(
        'numbering',
        links.join('') + many.map((id) => num(id, id)).join(''),
      ),
    });
  },
  missingNumbering: () =>
    docx(paragraph('项', numbered.replace('"1"', '"99"')), {
      'word/numbering.xml': rootXml('numbering', num(99, 7)),
    }),
  absurdLevels: () =>
    docx(
      ['-1', '9', '1000000000', 'x', '2147483648', '1e5']
        .map((level) => paragraph(`层${level}`, numbered.replace('"0"', `"${level}"`)))
        .join(''),
      { 'word/numbering.xml': numberingPart([level(0, 'decimal', '%1.%99.%0')]) },
    ),
  absurdStarts: () =>
    docx(
      formats
        .map((_, index) =>
          paragraph(`项${index}`, numbered.replace('"0"', '"0"').replace('"1"', `"${index + 1}"`)),
        )
        .join(''),
      {
        'word/numbering.xml': rootXml(
          'numbering',
          formats
            .map(
              (format, index) =>
                `<w:abstractNum w:abstractNumId="${index}">${level(0, format, '%1.', 2_000_000_000)}</w:abstractNum>`,
            )
            .join('') + formats.map((_, index) => num(index + 1, index)).join(''),
        ),
      },
    ),
  longLevelText: () =>
    docx(paragraph('项', numbered).repeat(200), {
      'word/numbering.xml': numberingPart([level(0, 'decimal', '%1'.repeat(2000))]),
    }),
  noteInItself: () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    return docx(`<w:p><w:r><w:t>正文</w:t></w:r>${reference}</w:p>`, {
      'word/footnotes.xml': rootXml(
        'footnotes',
        `<w:footnote w:id="2"><w:p><w:r><w:t>注文</w:t></w:r>${reference}</w:p></w:footnote>`,
      ),
    });
  },
  commentInItself: () => {
    const reference = '<w:r><w:commentReference w:id="3"/></w:r>';
    return docx(`<w:p><w:r><w:t>正文</w:t></w:r>${reference}</w:p>`, {
      'word/comments.xml': rootXml(
        'comments',
        `<w:comment w:id="3" w:author="&lt;script&gt;"><w:p><w:r><w:t>批注</w:t></w:r>${reference}</w:p></w:comment>`,
      ),
    });
  },
  manyReferencesToOneNote: () =>
    docx(
      `<w:p><w:r><w:t>正文</w:t></w:r>${'<w:r><w:footnoteReference w:id="2"/></w:r>'.repeat(5000)}</w:p>`,
      {
        'word/footnotes.xml': rootXml(
          'footnotes',
          `<w:footnote w:id="2">${paragraph('注文'.repeat(500))}</w:footnote>`,
        ),
      },
    ),
  unbalancedFields: () =>
    docx(
      [
        `<w:p>${mark('end')}<w:r><w:t>甲</w:t></w:r>${mark('separate')}<w:r><w:t>乙</w:t></w:r></w:p>`,
        `<w:p>${mark('begin')}<w:r><w:instrText> PAGE </w:instrText></w:r>${mark('separate')}<w:r><w:t>丙</w:t></w:r></w:p>`,
        `<w:p><w:r><w:t>丁</w:t></w:r>${mark('begin').repeat(3000)}<w:r><w:t>戊</w:t></w:r></w:p>`,
        paragraph('己'),
      ].join(''),
    ),
  manyComments: () =>
    docx(
      `${paragraph('始')}${Array.from(
        { length: 100_000 },
        (_, id) => `<w:p><w:r><w:t>文${id}</w:t><w:commentReference w:id="${id}"/></w:r></w:p>`,
      ).join('')}`,
      {
        'word/comments.xml': rootXml(
          'comments',
          Array.from(
            { length: 100_000 },
            (_, id) =>
              `<w:comment w:id="${id}" w:author="甲">${paragraph(`批注${id}`)}</w:comment>`,
          ).join(''),
        ),
      },
    ),
  manyTitles: () =>
    docx(
      Array.from({ length: 60_000 }, (_, index) =>
        paragraph(['一、总体情况', '二、主动公开政府信息情况', `三、其他${index}`][index % 3]!),
      ).join(''),
    ),
  manyCaptions: () => {
    const blocks = Array.from(
      { length: 8000 },
      (_, index) =>
        `<w:p><w:pPr><w:pStyle w:val="c"/></w:pPr><w:bookmarkStart w:id="${index}" w:name="b${index}"/><w:hyperlink w:anchor="b${index + 1}"><w:r><w:t>表</w:t></w:r></w:hyperlink></w:p>${table([cell(`格${index}`)])}`,
    );
    return docx(blocks.join(''), {
      'word/styles.xml': rootXml(
        'styles',
        '<w:style w:type="paragraph" w:styleId="c"><w:name w:val="caption"/></w:style>',
      ),
    });
  },
  unbalancedBookmarks: () =>
    docx(
      `<w:bookmarkEnd w:id="1"/>${'<w:bookmarkStart w:id="1" w:name="a"/>'.repeat(5000)}${paragraph('书签')}<w:commentRangeStart w:id="7"/>`,
    ),
};

const formats = [
  'decimal',
  'lowerLetter',
  'upperLetter',
  'lowerRoman',
  'chicago',
  'chineseCounting',
  'ideographTraditional',
  'decimalEnclosedCircle',
  'ordinalText',
  'cardinalText',
  'none',
  'nonsense',
];

function style(id: string, base: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`;
}

function styled(styles: string, id: string): Uint8Array {
  const part = { 'word/styles.xml': rootXml('styles', styles) };
  return docx(paragraph('有样式', `<w:pStyle w:val="${id}"/>`), part);
}

function numberingStyle(id: string, number: number): string {
  return `<w:style w:type="numbering" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="${number}"/></w:numPr></w:pPr></w:style>`;
}

function num(id: number, abstract: number): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/></w:num>`;
}

function level(index: number, format: string, text: string, start = 1): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
}

function numberingPart(levels: string[]): string {
  return rootXml(
    'numbering',
    `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum>${num(1, 0)}`,
  );
}

function mark(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

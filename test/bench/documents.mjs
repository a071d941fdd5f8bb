/** The documents that are measured: a realistic report, a large one, a very large one. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { sentence } from './sentence.mjs';
import { varyWord } from './vary.mjs';

export const documents = {
  report: {
    title: 'eight reports of about 100 paragraphs, with the three tables of the form',
    make: () => [1, 2, 3, 4, 5, 6, 7, 8].map((variant) => varyWord(report(), variant)),
    warmups: 100,
    rounds: 200,
    burst: 20,
  },
  large: {
    title: '10,000 paragraphs, 300 tables',
    make: () => [zipBody(largeBody())],
    warmups: 1,
    rounds: 5,
    burst: 1,
  },
  huge: {
    title: '100,000 paragraphs',
    make: () => [zipBody(paragraphs(1, 100_000))],
    warmups: 1,
    rounds: 3,
    burst: 1,
  },
};

function report() {
  return new Uint8Array(readFileSync(new URL('report.docx', import.meta.url)));
}

function largeBody() {
  const blocks = [];
  for (let index = 0; index < 300; index++) {
    blocks.push(paragraphs(index * 33 + 1, 33), table(index));
  }
  return blocks.join('') + paragraphs(9901, 100);
}

/** Numbered headings, and paragraphs of three runs, one of them bold; the text is never the same. */
function paragraphs(first, count) {
  const out = [];
  for (let index = first; index < first + count; index++) {
    if (index % 25 === 1) {
      out.push(
        `<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>${sentence(index, 8)}</w:t></w:r></w:p>`,
      );
      continue;
    }
    out.push(
      `<w:p w:rsidR="00A7${index.toString(16).padStart(4, '0')}"><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312" w:hint="eastAsia"/><w:sz w:val="32"/></w:rPr></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312" w:hint="eastAsia"/><w:sz w:val="32"/></w:rPr><w:t>${sentence(index, 30)}</w:t></w:r><w:r><w:rPr><w:b/><w:sz w:val="32"/></w:rPr><w:t>${index}件</w:t></w:r><w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">，${sentence(index + 7, 24)}。</w:t></w:r></w:p>`,
    );
  }
  return out.join('');
}

/** Eight rows of six cells, two of them merged across, two down. */
function table(seed) {
  const rows = [];
  for (let row = 0; row < 8; row++) {
    const cells = [];
    for (let column = 0; column < 6; column++) {
      if (row === 0 && column === 2) continue;
      const span = row === 0 && column === 1 ? '<w:gridSpan w:val="2"/>' : '';
      const merge =
        column > 0 || row < 2 ? '' : row % 2 ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>';
      const text =
        merge === '<w:vMerge/>'
          ? ''
          : column === 0
            ? sentence(seed + row, 6)
            : (seed * row + column) % 1000;
      cells.push(
        `<w:tc><w:tcPr><w:tcW w:w="1475" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t>${text}</w:t></w:r></w:p></w:tc>`,
      );
    }
    const head = row === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    rows.push(`<w:tr>${head}${cells.join('')}</w:tr>`);
  }
  return `<w:tbl><w:tblPr><w:tblW w:w="8850" w:type="dxa"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="1475"/>'.repeat(6)}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function zipBody(body) {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
  const relationships = (...items) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}${kind}" Target="${target}"/>`).join('')}</Relationships>`;
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relationships(['r1', 'officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relationships(
      ['r1', 'styles', 'styles.xml'],
      ['r2', 'numbering', 'numbering.xml'],
    ),
    'word/styles.xml': `<w:styles ${w}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${w}><w:body>${body}</w:body></w:document>`,
  };
  const mtime = new Date(2024, 0, 15);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, [strToU8(xml), { mtime }]]),
    ),
  );
}

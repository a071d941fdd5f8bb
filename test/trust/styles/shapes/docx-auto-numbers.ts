import { fixedParts, namespace, xml } from '../../../make/docx/docx-parts.js';
import { type CellContent, docxTable, textRun } from '../../../make/docx/docx-table.js';
import type { LayoutCell } from '../../../make/layout.js';
import { printDocx } from '../../print-docx.js';
import type { Shape } from '../../style.js';

/** The numbers that labels are printed with, by level of the list that makes them. */
const levels = [
  { typed: /^[一二三四五六七八九十]+、/u, format: 'chineseCounting', text: '%1、' },
  { typed: /^[(（][一二三四五六七八九十]+[)）]/u, format: 'chineseCounting', text: '（%2）' },
  { typed: /^\d+[.．、]/u, format: 'decimal', text: '%3.' },
];

/** The numbers of row labels are made by Word: the cell's text has none. */
export const docxAutoNumbers: Shape = {
  kind: 'shape',
  name: 'docx-auto-numbers',
  says: ['automatic numbers'],
  fits: ({ sheet }) =>
    sheet.sections.some(({ tables }) =>
      tables.some(({ rows }) => rows.flat().some((cell) => levelOf(cell) >= 0)),
    ),
  print: (draft) =>
    printDocx(draft, (layout) => docxTable(layout, contentOf), {
      'word/numbering.xml': numberingPart(),
    }),
};

function levelOf({ kind, text }: LayoutCell): number {
  return kind === 'row' ? levels.findIndex(({ typed }) => typed.test(text)) : -1;
}

function contentOf(cell: LayoutCell): CellContent {
  const level = levelOf(cell);
  if (level < 0) return { runs: textRun(cell.text) };
  return {
    properties: `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="2"/></w:numPr>`,
    runs: textRun(cell.text.replace(levels[level]!.typed, '')),
  };
}

/** The usual numberings, and one for the labels. */
function numberingPart(): string {
  const own = levels
    .map(
      ({ format, text }, index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`,
    )
    .join('\n');
  const usual = fixedParts['word/numbering.xml']!;
  const [abstract, numberings] = [usual.indexOf('<w:num '), usual.indexOf('</w:numbering>')];
  const body = `${usual.slice(usual.indexOf('<w:abstractNum'), abstract)}<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>\n${own}\n</w:abstractNum>\n${usual.slice(abstract, numberings)}<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>\n`;
  return xml(`<w:numbering ${namespace()}>\n${body}</w:numbering>`);
}

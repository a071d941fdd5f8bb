import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Layout } from '../layout.js';
import { numbered } from '../numbering.js';
import { escapeHtml } from '../print/html-table.js';
import type { Block, ReportData } from '../report-data.js';
import { mapTexts, type Sheet, sheetOf } from '../sheet.js';
import { fixedParts, namespace, xml } from './docx-parts.js';
import { docxTable } from './docx-table.js';

/** How a Word file is printed. */
export interface DocxOptions {
  /** Print a table otherwise: one `w:tbl` or more. */
  table?: (layout: Layout) => string;
  /** Type the numbers of section titles instead of leaving them to Word. */
  typedNumbers?: boolean;
  /** Who compiled the report and the year it is of, for the core properties. */
  agency: string;
  year: number;
}

/**
 * Make the Word file of a report: styles for title and headings, automatic numbers for 一、 and (一),
 * typed numbers for 1., the official merged tables, a footer with the page number. The bytes depend
 * on the report alone.
 */
export function makeDocx(report: ReportData): Uint8Array {
  return zipParts(docxParts(report));
}

/** The parts of the Word file by name, in the order of the archive. */
export function docxParts(report: ReportData): Record<string, string> {
  return docxPartsOf(mapTexts(sheetOf(report), fullWidth), report);
}

/** The parts of the Word file of a sheet. */
export function docxPartsOf(sheet: Sheet, options: DocxOptions): Record<string, string> {
  return {
    ...fixedParts,
    'word/document.xml': documentPart(sheet, options),
    'docProps/core.xml': corePart(sheet, options),
  };
}

/** Zip parts with fixed dates. */
export function zipParts(parts: Record<string, string>): Uint8Array {
  const mtime = new Date(2024, 0, 15);
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts))
    files[name] = [strToU8(text), { mtime, level: 9 }];
  return zipSync(files);
}

function documentPart(sheet: Sheet, { table, typedNumbers }: DocxOptions): string {
  const blocks: string[] = [];
  if (sheet.title) blocks.push(paragraph(sheet.title, 'a3'));
  blocks.push(...sheet.preamble.map((text) => paragraph(text)));
  for (const section of sheet.sections) {
    blocks.push(
      typedNumbers ? paragraph(section.number + section.title) : paragraph(section.title, '1'),
    );
    blocks.push(...proseOf(section.blocks));
    for (const layout of section.tables) {
      if (layout.caption !== undefined) blocks.push(paragraph(layout.caption));
      blocks.push(table ? table(layout) : docxTable(layout));
    }
    blocks.push(...proseOf(section.after));
  }
  const page =
    '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/></w:sectPr>';
  return xml(
    `<w:document ${namespace()}>\n<w:body>\n${blocks.join('\n')}\n${page}\n</w:body>\n</w:document>`,
  );
}

function proseOf(blocks: Block[]): string[] {
  return numbered(blocks).map(({ number, block }) => {
    if (block.kind === 'paragraph') return paragraph(block.text);
    if (block.level === 2 && !block.runIn) return paragraph(block.text, '2');
    return paragraph(fullWidth(number) + block.text + (block.runIn ? `。${block.runIn}` : ''));
  });
}

/** Print the punctuation of Chinese text full width, as Word files have it. */
export function fullWidth(text: string): string {
  const marks: Record<string, string> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };
  return text.replace(/[,;:()]/g, (mark) => marks[mark]!);
}

function paragraph(text: string, style?: string): string {
  const properties = style
    ? `<w:pStyle w:val="${style}"/>`
    : '<w:ind w:firstLineChars="200" w:firstLine="640"/>';
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r></w:p>`;
}

function corePart(sheet: Sheet, { agency, year }: DocxOptions): string {
  const date = `${year + 1}-01-15T09:00:00Z`;
  return xml(`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${escapeHtml(sheet.title ?? '')}</dc:title><dc:creator>${escapeHtml(agency)}</dc:creator><dc:language>zh-CN</dc:language>
<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>
</cp:coreProperties>`);
}

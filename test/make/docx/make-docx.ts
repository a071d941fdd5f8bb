import { strToU8, type Zippable, zipSync } from 'fflate';
import { layoutOf } from '../layout.js';
import { numbered } from '../numbering.js';
import { escapeHtml } from '../print/html-table.js';
import { cellText } from '../print/text-document.js';
import type { ReportData } from '../report-data.js';
import { fixedParts, namespace, xml } from './docx-parts.js';
import { docxTable } from './docx-table.js';

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
  return {
    ...fixedParts,
    'word/document.xml': documentPart(report),
    'docProps/core.xml': corePart(report),
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

function documentPart(report: ReportData): string {
  const blocks: string[] = [];
  if (report.title) blocks.push(paragraph(report.title, 'a3'));
  blocks.push(...report.preamble.map((text) => paragraph(text)));
  for (const section of report.form.sections) {
    blocks.push(paragraph(section.title, '1'));
    for (const { number, block } of numbered(report.prose[section.id] ?? [])) {
      if (block.kind === 'paragraph') blocks.push(paragraph(block.text));
      else if (block.level === 2 && !block.runIn) blocks.push(paragraph(block.text, '2'));
      else blocks.push(paragraph(number + block.text + (block.runIn ? `。${block.runIn}` : '')));
    }
    const layout = layoutOf(section);
    if (layout) blocks.push(docxTable(layout, (cell) => fullWidth(cellText(report)(cell))));
  }
  const page =
    '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/></w:sectPr>';
  return xml(
    `<w:document ${namespace()}>\n<w:body>\n${blocks.join('\n')}\n${page}\n</w:body>\n</w:document>`,
  );
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
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escapeHtml(fullWidth(text))}</w:t></w:r></w:p>`;
}

function corePart(report: ReportData): string {
  const date = `${report.year + 1}-01-15T09:00:00Z`;
  return xml(`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${escapeHtml(report.title ?? '')}</dc:title><dc:creator>${report.agency}</dc:creator><dc:language>zh-CN</dc:language>
<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>
</cp:coreProperties>`);
}

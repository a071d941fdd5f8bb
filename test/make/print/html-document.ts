import { numbered } from '../numbering.js';
import type { Block } from '../report-data.js';
import type { Sheet } from '../sheet.js';
import { escapeHtml } from './html-table.js';
import type { TablePrinter } from './table-printer.js';

/** How an HTML article is printed. */
export interface HtmlDocumentOptions {
  table: TablePrinter;
  title: (text: string) => string;
  /** A section title (1), a heading (2, 3). */
  heading: (text: string, level: 1 | 2 | 3) => string;
  paragraph: (text: string) => string;
}

/** Print the article of a sheet: what a CMS puts into its content container. */
export function htmlArticle(sheet: Sheet, options: HtmlDocumentOptions): string {
  const out: string[] = [];
  const prose = (content: Block[]) => {
    for (const { number, block } of numbered(content)) {
      if (block.kind === 'paragraph') out.push(options.paragraph(escapeHtml(block.text)));
      else if (block.runIn) {
        out.push(options.paragraph(escapeHtml(`${number}${block.text}。${block.runIn}`)));
      } else out.push(options.heading(escapeHtml(number + block.text), block.level));
    }
  };
  if (sheet.title) out.push(options.title(escapeHtml(sheet.title)));
  out.push(...sheet.preamble.map((text) => options.paragraph(escapeHtml(text))));
  for (const section of sheet.sections) {
    out.push(options.heading(escapeHtml(section.number + section.title), 1));
    prose(section.blocks);
    for (const table of section.tables) {
      if (table.caption !== undefined) out.push(options.paragraph(escapeHtml(table.caption)));
      out.push(options.table(table));
    }
    prose(section.after);
  }
  return out.join('\n');
}

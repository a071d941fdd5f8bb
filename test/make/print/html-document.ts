import { layoutOf } from '../layout.js';
import { chinese, numbered } from '../numbering.js';
import type { ReportData } from '../report-data.js';
import { escapeHtml } from './html-table.js';
import type { TablePrinter } from './table-printer.js';
import { cellText } from './text-document.js';

/** How an HTML article is printed. */
export interface HtmlDocumentOptions {
  table: TablePrinter;
  title: (text: string) => string;
  /** A section title (1), a heading (2, 3). */
  heading: (text: string, level: 1 | 2 | 3) => string;
  paragraph: (text: string) => string;
}

/** Print the article of a report: what a CMS puts into its content container. */
export function htmlArticle(report: ReportData, options: HtmlDocumentOptions): string {
  const out: string[] = [];
  if (report.title) out.push(options.title(escapeHtml(report.title)));
  out.push(...report.preamble.map((text) => options.paragraph(escapeHtml(text))));
  report.form.sections.forEach((section, index) => {
    out.push(options.heading(`${chinese(index + 1)}、${section.title}`, 1));
    for (const { number, block } of numbered(report.prose[section.id] ?? [])) {
      if (block.kind === 'paragraph') out.push(options.paragraph(escapeHtml(block.text)));
      else if (block.runIn) {
        out.push(options.paragraph(escapeHtml(`${number}${block.text}。${block.runIn}`)));
      } else out.push(options.heading(escapeHtml(number + block.text), block.level));
    }
    const layout = layoutOf(section);
    if (layout) out.push(options.table(layout, cellText(report)));
  });
  return out.join('\n');
}

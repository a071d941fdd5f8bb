import { type Layout, type LayoutCell, layoutOf } from '../layout.js';
import { chinese, numbered } from '../numbering.js';
import { lexemeOf, type ReportData } from '../report-data.js';
import type { TablePrinter } from './table-printer.js';

/** How a plain text document is printed. */
export interface TextOptions {
  /** The table printer of a section. */
  table: (layout: Layout) => TablePrinter;
  /** Other words for labels: `{ 商业企业: '商业 企业' }`. */
  labels?: Record<string, string>;
  /** What stands between blocks; a line feed by default. */
  between?: string;
  /** Break prose lines at the first punctuation mark after so many characters. */
  wrap?: number;
  /** Print a second-level number otherwise: `(一)` → `(一) `. */
  number?: (number: string) => string;
  /** Print a section title or a heading line otherwise. */
  heading?: (line: string, level: 1 | 2 | 3) => string;
  /** What parts a run-in heading from its paragraph; `。` by default. */
  runIn?: string;
}

/** Print a report as plain text in one shape. */
export function textDocument(report: ReportData, options: TextOptions): string {
  const blocks: string[] = [];
  const wrap = (text: string) => hardWrap(text, options.wrap);
  const heading = options.heading ?? ((line) => line);
  const number = options.number ?? ((text) => text);
  if (report.title) blocks.push(report.title);
  blocks.push(...report.preamble.map(wrap));
  report.form.sections.forEach((section, index) => {
    blocks.push(heading(`${chinese(index + 1)}、${section.title}`, 1));
    for (const { number: printed, block } of numbered(report.prose[section.id] ?? [])) {
      if (block.kind === 'paragraph') blocks.push(wrap(block.text));
      else {
        const line = heading(number(printed) + block.text, block.level);
        blocks.push(block.runIn ? wrap(`${line}${options.runIn ?? '。'}${block.runIn}`) : line);
      }
    }
    const layout = layoutOf(section);
    if (layout) blocks.push(options.table(layout)(layout, cellText(report, options.labels)));
  });
  return `${blocks.join(options.between ?? '\n')}\n`;
}

/** Give each cell its words: a label, perhaps varied, or the lexeme of its value. */
export function cellText(
  report: ReportData,
  labels: Record<string, string> = {},
): (cell: LayoutCell) => string {
  return (cell) => (cell.path ? lexemeOf(report, cell.path) : (labels[cell.text] ?? cell.text));
}

function hardWrap(text: string, width: number | undefined): string {
  if (!width) return text;
  const lines: string[] = [];
  let line = '';
  for (const char of text) {
    line += char;
    if (line.length < width || !/[,;。]/.test(char)) continue;
    lines.push(line);
    line = '';
  }
  lines.push(line);
  return lines.filter(Boolean).join('\n');
}

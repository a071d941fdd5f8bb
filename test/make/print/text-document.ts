import type { Layout } from '../layout.js';
import { numbered } from '../numbering.js';
import type { Block } from '../report-data.js';
import type { Sheet } from '../sheet.js';
import type { TablePrinter } from './table-printer.js';

/** How a plain text document is printed. */
export interface TextOptions {
  /** The printer of a table. */
  table: (layout: Layout) => TablePrinter;
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

/** Print a sheet as plain text in one shape. */
export function textDocument(sheet: Sheet, options: TextOptions): string {
  const blocks: string[] = [];
  const wrap = (text: string) => hardWrap(text, options.wrap);
  const heading = options.heading ?? ((line) => line);
  const number = options.number ?? ((text) => text);
  const prose = (content: Block[]) => {
    for (const { number: printed, block } of numbered(content)) {
      if (block.kind === 'paragraph') blocks.push(wrap(block.text));
      else {
        const line = heading(number(printed) + block.text, block.level);
        blocks.push(block.runIn ? wrap(`${line}${options.runIn ?? '。'}${block.runIn}`) : line);
      }
    }
  };
  if (sheet.title) blocks.push(sheet.title);
  blocks.push(...sheet.preamble.map(wrap));
  for (const section of sheet.sections) {
    blocks.push(heading(section.number + section.title, 1));
    prose(section.blocks);
    for (const table of section.tables) {
      if (table.caption !== undefined) blocks.push(table.caption);
      blocks.push(options.table(table)(table));
    }
    prose(section.after);
  }
  return `${blocks.join(options.between ?? '\n')}\n`;
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

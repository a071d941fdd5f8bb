import type { Layout } from '../make/layout.js';
import type { TablePrinter } from '../make/print/table-printer.js';
import { textDocument } from '../make/print/text-document.js';
import type { Block } from '../make/report-data.js';
import type { Draft } from './draft.js';
import { loseBlanks } from './lose-blanks.js';

/** Print a draft as the text layer of a PDF: prose is broken where the line ends, blanks are lost. */
export function printPdf(draft: Draft, table: (layout: Layout) => TablePrinter): string {
  loseBlanks(draft);
  const { sheet, random, form } = draft;
  const width = form.definition.language === 'zh' ? random.int(28, 40) : random.int(70, 95);
  const broken = (text: string) => breakLines(text, width);
  const blocks = (all: Block[]) => all.map((block) => ({ ...block, text: broken(block.text) }));
  return textDocument(
    {
      ...sheet,
      preamble: sheet.preamble.map(broken),
      sections: sheet.sections.map((section) => ({
        ...section,
        blocks: blocks(section.blocks),
        after: blocks(section.after),
      })),
    },
    { table, between: '\n' },
  );
}

/** Break a paragraph as a page does: Chinese anywhere but in a number, English between words. */
function breakLines(text: string, width: number): string {
  if (!/^[\p{ASCII}\s]*$/u.test(text)) {
    const pieces = text.match(/[\p{Nd}.]+|[^\p{Nd}.]/gu) ?? [];
    const lines = [''];
    for (const piece of pieces) {
      const line = lines[lines.length - 1]!;
      if (line !== '' && widthOf(line) + widthOf(piece) > width) lines.push(piece);
      else lines[lines.length - 1] = line + piece;
    }
    return lines.join('\n');
  }
  return text.replace(new RegExp(`(.{1,${width}})(?:\\s+|$)`, 'g'), '$1\n').trimEnd();
}

/** Width in Han characters, of which an ASCII one takes half. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character < '\u0100' ? 0.5 : 1), 0);
}

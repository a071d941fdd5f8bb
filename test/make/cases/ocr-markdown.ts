import { fixture } from '../fixture.js';
import { gfmTable } from '../print/gfm-table.js';
import { textDocument } from '../print/text-document.js';
import { linhu2022 } from '../reports/linhu-2022.js';
import { sheetOf } from '../sheet.js';

/** Markdown as OCR tools make it: each span repeats its text in every slot that it covers. */
export const ocrMarkdownCase = fixture(
  'ocr-markdown',
  'input.md',
  textDocument(sheetOf(linhu2022), {
    table: () => gfmTable,
    between: '\n\n',
    heading: (line, level) => (level < 3 ? `## ${line}` : line),
  }),
  linhu2022,
);

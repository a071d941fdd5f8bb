import { fixture } from '../fixture.js';
import { spacedRows } from '../print/spaced-rows.js';
import { textDocument } from '../print/text-document.js';
import { baisha2024 } from '../reports/baisha-2024.js';
import { sheetOf } from '../sheet.js';

/** The text layer of a PDF: long labels broken over lines, page marks inside the tables. */
export const pdfTextCase = fixture(
  'pdf-text',
  'input.txt',
  textDocument(sheetOf(baisha2024), {
    table: () => spacedRows({ labelWidth: 14, pageLength: 25 }),
    wrap: 34,
  }),
  baisha2024,
);

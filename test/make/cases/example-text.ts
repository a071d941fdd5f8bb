import { fixture } from '../fixture.js';
import { barPerLine } from '../print/bar-per-line.js';
import { barRows } from '../print/bar-rows.js';
import { fusedLines } from '../print/fused-lines.js';
import type { TablePrinter } from '../print/table-printer.js';
import { textDocument } from '../print/text-document.js';
import { qinghe2023 } from '../reports/qinghe-2023.js';
import { sheetOf } from '../sheet.js';

const shapes: Record<string, TablePrinter> = {
  proactive: barRows,
  applications: barPerLine,
  review: fusedLines(() => '1\n4\n\n5\n5'),
};

/** The bundled example as it comes off a portal: every table in another shape. */
export const exampleTextCase = fixture(
  'examples',
  'qinghe-2023.txt',
  textDocument(sheetOf(qinghe2023, { 商业企业: '商业 企业', 科研机构: '科研 机构' }), {
    table: ({ table }) => shapes[table]!,
    wrap: 60,
  }),
  qinghe2023,
);

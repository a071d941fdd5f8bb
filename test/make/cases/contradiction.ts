import { fixture } from '../fixture.js';
import { barPerLine } from '../print/bar-per-line.js';
import { textDocument } from '../print/text-document.js';
import type { ReportData } from '../report-data.js';
import { baisha2024 } from '../reports/baisha-2024.js';
import { sheetOf } from '../sheet.js';

const grandTotal = 'applications.results.total.total';
const report: ReportData = {
  ...baisha2024,
  values: { ...baisha2024.values, [grandTotal]: 1239 },
  mustFlag: [
    { rule: 'balance', path: grandTotal },
    { rule: 'results-total', path: grandTotal },
    { rule: 'row-total', path: grandTotal },
  ],
};

/** Two digits of one total swapped: three rules break in one cell, and nothing is repaired. */
export const contradictionCase = fixture(
  'contradiction',
  'input.txt',
  textDocument(sheetOf(report), { table: () => barPerLine }),
  report,
);

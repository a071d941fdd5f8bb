import { fixture } from '../fixture.js';
import { barRows } from '../print/bar-rows.js';
import { textDocument } from '../print/text-document.js';
import type { ReportData } from '../report-data.js';
import { linhu2022 } from '../reports/linhu-2022.js';
import { sheetOf } from '../sheet.js';

const marks: Record<string, string> = {
  'proactive.regulations.issued': '/',
  'proactive.regulations.repealed': '—',
  'proactive.regulations.in_force': '-',
  'proactive.compulsion.decisions': '/',
  'applications.results.granted.legal_person.research': '-',
};
const report: ReportData = {
  ...linhu2022,
  values: {
    ...linhu2022.values,
    ...Object.fromEntries(Object.keys(marks).map((path) => [path, null])),
  },
  printed: { ...marks, 'proactive.fees.amount': '９，１２０' },
  mustFlag: [
    ...linhu2022.mustFlag,
    ...Object.keys(marks).map((path) => ({ rule: 'placeholder-cell', path })),
  ],
};

/** Slashes and dashes where a number belongs: each is null and said, none is 0. */
export const placeholdersCase = fixture(
  'placeholders',
  'input.txt',
  textDocument(sheetOf(report), { table: () => barRows }),
  report,
);

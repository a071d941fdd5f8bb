import { fixture } from '../fixture.js';
import type { LabelForm } from '../label.js';
import { form2021 } from '../label-forms.js';
import { pathsOf } from '../layout.js';
import { barRows } from '../print/bar-rows.js';
import { textDocument } from '../print/text-document.js';
import type { ReportData } from '../report-data.js';
import { linhu2022 } from '../reports/linhu-2022.js';

const row = 'applications.results.other';
const printedForm: LabelForm = structuredClone(form2021);
const results = printedForm.sections[2]!.tables[0]!.rows[2]!.children!;
delete results.find(({ id }) => id === 'other')!.children;

const report: ReportData = {
  ...linhu2022,
  form: printedForm,
  values: {
    ...withoutRow(linhu2022.values),
    [`${row}.natural_person`]: 1,
    [`${row}.legal_person.commercial`]: 1,
    [`${row}.total`]: 2,
  },
};
const missing = pathsOf(form2021).filter((path) => path.startsWith(`${row}.`));

/** A 2021 report that prints (六)其他处理 as one row: its three rows are null, the form stays. */
export const oneRowOtherCase = fixture(
  'one-row-other',
  'input.txt',
  textDocument(report, { table: () => barRows }),
  linhu2022,
  {
    must_flag: [...linhu2022.mustFlag, { rule: 'missing-row', path: row }],
    tables: {
      ...withoutRow(linhu2022.values),
      ...Object.fromEntries(missing.map((path) => [path, null])),
    },
  },
);

function withoutRow(values: Record<string, number | null>): Record<string, number | null> {
  return Object.fromEntries(Object.entries(values).filter(([path]) => !path.startsWith(`${row}.`)));
}

import { collapseGroup } from '../collapse-group.js';
import { fixture } from '../fixture.js';
import { pathsOf } from '../layout.js';
import { barRows } from '../print/bar-rows.js';
import { textDocument } from '../print/text-document.js';
import { linhu2022 } from '../reports/linhu-2022.js';
import { sheetOf } from '../sheet.js';

const row = 'applications.results.other';
const missing = pathsOf(linhu2022.form).filter((path) => path.startsWith(`${row}.`));
const sheet = sheetOf({ ...linhu2022, values: withoutRow(linhu2022.values) });
for (const section of sheet.sections) {
  section.tables = section.tables.map((table) =>
    table.table === 'applications'
      ? collapseGroup(table, '(六)其他处理', ['1', '1', '0', '0', '0', '0', '2'])
      : table,
  );
}

/** A 2021 report that prints (六)其他处理 as one row: its three rows are null, the form stays. */
export const oneRowOtherCase = fixture(
  'one-row-other',
  'input.txt',
  textDocument(sheet, { table: () => barRows }),
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

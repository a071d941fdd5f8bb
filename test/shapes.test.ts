import { describe, expect, test } from 'vitest';
import { makeDocx } from './make/docx/make-docx.js';
import { barPerLine } from './make/print/bar-per-line.js';
import { barRows } from './make/print/bar-rows.js';
import { fusedLines } from './make/print/fused-lines.js';
import { gfmTable } from './make/print/gfm-table.js';
import { htmlArticle } from './make/print/html-document.js';
import { htmlTable } from './make/print/html-table.js';
import { spacedRows } from './make/print/spaced-rows.js';
import type { TablePrinter } from './make/print/table-printer.js';
import { tabs } from './make/print/tabs.js';
import { textDocument } from './make/print/text-document.js';
import type { ReportData } from './make/report-data.js';
import { baisha2024 } from './make/reports/baisha-2024.js';
import { linhu2022 } from './make/reports/linhu-2022.js';
import { qinghe2023 } from './make/reports/qinghe-2023.js';
import { shiqiao2020 } from './make/reports/shiqiao-2020.js';
import { wangjiang2020 } from './make/reports/wangjiang-2020.js';
import { yunxi2020 } from './make/reports/yunxi-2020.js';
import { sheetOf } from './make/sheet.js';
import { differences, strayWarnings } from './support/compare-report.js';
import { reportOf } from './support/convert-input.js';

const reports = { baisha2024, linhu2022, qinghe2023, shiqiao2020, wangjiang2020, yunxi2020 };

/** Every cell a line; blank cells cannot be seen there, so they are printed as a bar. */
const linePerCell = fusedLines((values) => values.map(() => '1').join('\n'));
const text =
  (table: TablePrinter, between = '\n') =>
  (report: ReportData) =>
    textDocument(sheetOf(report), { table: () => table, between });

/** Shapes that leave no cell in doubt. */
const shapes: Record<string, (report: ReportData) => string | Uint8Array> = {
  'a bar at the end of each line': text(barPerLine),
  'rows of bars': text(barRows),
  'rows of bars with blank lines': text(barRows, '\n\n'),
  'rows of tabs': text(tabs()),
  'rows of tabs with blanks at the end': text(tabs({ padding: 2 })),
  'rows of tabs, the last without their left offset': text(tabs({ lostOffset: 3 })),
  'the text layer of a PDF': text(spacedRows({ labelWidth: 18, pageLength: 20 })),
  'a GFM table': (report) =>
    textDocument(sheetOf(report), {
      table: () => gfmTable,
      between: '\n\n',
      heading: (line, level) => `${'#'.repeat(level + 1)} ${line}`,
    }),
  HTML: (report) =>
    htmlArticle(sheetOf(report), {
      table: htmlTable(),
      title: (line) => `<h1>${line}</h1>`,
      heading: (line, level) => `<h${level + 1}>${line}</h${level + 1}>`,
      paragraph: (line) => `<p>${line}</p>`,
    }),
  'a Word file': makeDocx,
};
/** Reports without blank cells may also stand a cell a line with nothing to part them. */
const lines = {
  'a cell a line': text(linePerCell),
  'a cell a line, blank lines': text(linePerCell, '\n\n'),
};

describe.each(Object.entries(reports))('%s', (_name, report) => {
  const blank = Object.values(report.values).includes(null);
  test.each(Object.entries(blank ? shapes : { ...shapes, ...lines }))(
    'as %s',
    async (_shape, print) => {
      const found = await reportOf(print(report));
      const truth = {
        form: report.form.id,
        agency: report.agency,
        year: report.year,
        title: report.title,
        must_flag: report.mustFlag,
        tables: report.values,
        otherwise: 0,
      } as const;
      expect([...differences(found, truth), ...strayWarnings(found, truth)]).toEqual([]);
    },
  );
});

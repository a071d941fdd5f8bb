import type { Report } from '@gouji/tree';
import { convert } from 'gouji';
import { describe, expect, test } from 'vitest';
import { makeDocx } from './make/docx/make-docx.js';
import { plainReport } from './make/plain-report.js';
import { barRows } from './make/print/bar-rows.js';
import { textDocument } from './make/print/text-document.js';
import type { ReportData } from './make/report-data.js';
import { sheetOf } from './make/sheet.js';
import { reportOf } from './support/convert-input.js';

const form2019 = 'cn-disclosure-2019';
const form2021 = 'cn-disclosure-2021';
const agency = '云溪县人民政府';
const forward = 'applications.carried_forward';
const over = 'applications.carried_over';
const inForce = 'proactive.normative_documents';

/** Two requests of last year are still open, one of a person and one of a company. */
const last = plainReport(form2021, agency, 2022, {
  'applications.new_received.natural_person': 1,
  'applications.new_received.legal_person.commercial': 1,
  'applications.new_received.total': 2,
  [`${forward}.natural_person`]: 1,
  [`${forward}.legal_person.commercial`]: 1,
  [`${forward}.total`]: 2,
  [`${inForce}.in_force`]: 20,
});

const sound = {
  [`${over}.natural_person`]: 1,
  [`${over}.legal_person.commercial`]: 1,
  [`${over}.total`]: 2,
  [`${forward}.natural_person`]: 1,
  [`${forward}.legal_person.commercial`]: 1,
  [`${forward}.total`]: 2,
  [`${inForce}.issued`]: 3,
  [`${inForce}.repealed`]: 5,
  [`${inForce}.in_force`]: 18,
};

const print = (report: ReportData) => textDocument(sheetOf(report), { table: () => barRows });

/** What a report prints beyond the order, place and level of what it raises. */
async function found(current: ReportData, previous: Report): Promise<string[]> {
  const file = await convert(print(current), { to: 'json', previous });
  return file.data
    .report!.problems.filter(({ severity }) => severity !== 'info')
    .map(({ rule, path, severity }) => `${severity} ${rule} ${path}`);
}

describe("a report is checked against last year's", () => {
  const formats: Array<[string, () => Promise<Uint8Array | string>]> = [
    ['text', async () => print(last)],
    ['DOCX', async () => makeDocx(last)],
    ['HTML', async () => String(await convert(print(last), { to: 'html' }))],
    ['YAML', async () => String(await convert(print(last), { to: 'yaml' }))],
    ['Markdown', async () => String(await convert(print(last), { to: 'md' }))],
  ];

  test.each(formats)('given as %s', async (_, make) => {
    const previous = await reportOf(await make());
    expect(await found(plainReport(form2021, agency, 2023, sound), previous)).toEqual([]);
    const wrong = { ...sound, [`${over}.legal_person.commercial`]: 0, [`${over}.total`]: 1 };
    const still = {
      [`${forward}.legal_person.commercial`]: 0,
      [`${forward}.total`]: 1,
      [`${inForce}.in_force`]: 22,
    };
    const report = plainReport(form2021, agency, 2023, { ...wrong, ...still });
    expect(await found(report, previous)).toEqual([
      `warning in-force ${inForce}.in_force`,
      `warning carry-over ${over}.legal_person.commercial`,
      `warning carry-over ${over}.total`,
    ]);
  });

  test('across the change of form, as far as both forms have the value', async () => {
    const old = plainReport(form2019, agency, 2020, {
      'applications.new_received.natural_person': 3,
      'applications.new_received.total': 3,
      [`${forward}.natural_person`]: 3,
      [`${forward}.total`]: 3,
      'proactive.normative_documents.total_public': 40,
    });
    const previous = await reportOf(print(old));
    expect(previous.form).toBe('cn-disclosure-2019');
    const changed = {
      [`${inForce}.in_force`]: 12,
      [`${over}.natural_person`]: 2,
      [`${over}.total`]: 2,
      [`${forward}.natural_person`]: 2,
      [`${forward}.total`]: 2,
    };
    expect(await found(plainReport(form2021, agency, 2021, changed), previous)).toEqual([
      `warning carry-over ${over}.natural_person`,
      `warning carry-over ${over}.total`,
    ]);
  });

  test('that comes as YAML, and keeps what was found when last year is not at hand', async () => {
    const previous = await reportOf(print(last));
    const wrong = plainReport(form2021, agency, 2023, { ...sound, [`${inForce}.in_force`]: 22 });
    const yaml = String(await convert(print(wrong), { to: 'yaml', previous }));
    expect(yaml).toContain('rule: in-force');
    expect(String(await convert(yaml, { to: 'yaml', previous }))).toBe(yaml);
    expect(String(await convert(yaml, { to: 'yaml' }))).toBe(yaml);
    const mended = yaml.replace('in_force: 22', 'in_force: 18');
    const again = await convert(mended, { to: 'yaml', previous });
    expect(again.data.report!.problems).toEqual([]);
  });

  test('without one, nothing is said of the year before', async () => {
    const report = await reportOf(print(plainReport(form2021, agency, 2023, sound)));
    expect(report.problems.map(({ rule }) => rule)).toEqual([]);
  });
});

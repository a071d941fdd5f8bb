import type { Report } from '@gouji/tree';
import { expect, test } from 'vitest';
import { loadForm } from '../form/parse-form.js';
import { lastReport } from './last-report.js';

const form = loadForm({
  id: 'a-form',
  language: 'en',
  title: { zh: '甲', en: 'A' },
  years: { from: 2000 },
  sections: [],
  tables: [],
});
const current = { form, agency: 'Harbour', year: 2024 };
const report = (year: number | null, agency: string | null = 'Harbour') =>
  ({ year, agency, values: {} }) as Report;

function refusal(earlier: Report[], year: number | null = 2024): string {
  try {
    lastReport({ ...current, year }, earlier);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

test('of several reports the one of last year is taken, wherever it stands', () => {
  const last = report(2023);
  expect(lastReport(current, [report(2021), last, report(2020)])).toBe(last);
  expect(lastReport(current, [report(2021), report(2020)])).toBeUndefined();
});

test('one alone is taken as it is given', () => {
  const only = report(2019);
  expect(lastReport(current, only)).toBe(only);
  expect(lastReport(current, [only])).toBe(only);
  expect(lastReport(current, [])).toBeUndefined();
});

test('reports that cannot be put in order, or are of another agency, are refused', () => {
  expect(refusal([report(2023), report(2023)])).toContain('Unexpected 2023');
  expect(refusal([report(2023), report(2024)])).toContain('Unexpected 2024');
  expect(refusal([report(2023), report(null)])).toContain('unknown year');
  expect(refusal([report(2023), report(2022)], null)).toContain('option `year`');
  expect(refusal([report(2023), report(2022, 'Forest')])).toContain('"Forest"');
});

import { beforeAll, describe, expect, test } from 'vitest';
import { plainReport } from './make/plain-report.js';
import { barRows } from './make/print/bar-rows.js';
import { textDocument } from './make/print/text-document.js';
import { sheetOf } from './make/sheet.js';
import { reportOf } from './support/convert-input.js';

const title = '云溪县人民政府';

/** Print a blank report with other numbers in every row of the applications. */
function document(numbers: (row: number) => string): string {
  const report = plainReport('cn-disclosure-2021', title, 2023);
  const text = textDocument(sheetOf(report), { table: () => barRows });
  let row = 0;
  return text
    .split('\n')
    .map((line) => line.replace(/( \| 0){7}[ |]*$/, () => ` | ${numbers(row++)}`))
    .join('\n');
}

/** Each leaves as many readings open as it can. */
const worst: Record<string, (row: number) => string> = {
  'one number of each row is lost': () => '1 | 1 | 1 | 1 | 1 | 5',
  'most numbers of each row are lost': () => '1 | 1 | 2',
  'other numbers in each row are lost': (row) => `${row} | ${row % 3} | 1 | ${row + 7}`,
  'digits ran together': () => '1111111111111',
  'digits ran together, zeros among them': (row) => `10101${row}01010110`,
  'two numbers too many': () => '1 | 2 | 1 | 2 | 1 | 2 | 1 | 2 | 6',
};

describe('the worst that a table can be', () => {
  // What is loaded and compiled once is no cost of a document.
  beforeAll(() => reportOf(document(() => '0 | 0 | 0 | 0 | 0 | 0 | 0')));

  test.each(Object.entries(worst))('%s: told of, within a second', async (_name, numbers) => {
    const text = document(numbers);
    const start = process.cpuUsage();
    const { problems } = await reportOf(text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(1);
    const told = new Set(problems.flatMap(({ path = '', paths = [] }) => [path, ...paths]));
    expect([...told].filter((path) => path.startsWith('applications.')).length).toBeGreaterThan(20);
  });
});

import { describe, expect, test } from 'vitest';
import { readContract } from '../support/samples.js';
import { fusedLinesCase } from './cases/fused-lines.js';
import { cases } from './cases/index.js';
import { makeDocx } from './docx/make-docx.js';
import { formOf } from './form-of.js';
import { generatedFiles, readCommitted, writeCommitted } from './generated-files.js';
import { layoutOf, layoutsOf, pathsOf } from './layout.js';
import { coveredSlots } from './print/bar-rows.js';
import { baisha2024 } from './reports/baisha-2024.js';
import { qinghe2023 } from './reports/qinghe-2023.js';

const form2019 = formOf('cn-disclosure-2019');
const form2021 = formOf('cn-disclosure-2021');

describe('generated fixtures', () => {
  for (const [path, content] of generatedFiles()) {
    test(`${path} is what its generator makes (GOUJI_UPDATE=1 rewrites it)`, () => {
      if (process.env.GOUJI_UPDATE) writeCommitted(path, content);
      const committed = readCommitted(path);
      expect(committed, `${path} is missing`).toBeDefined();
      expect(Buffer.from(committed!).equals(Buffer.from(content))).toBe(true);
    });
  }

  test('a Word file of the same report has the same bytes', () => {
    expect(makeDocx(qinghe2023)).toEqual(makeDocx({ ...qinghe2023 }));
  });

  test('every case has a name of its own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
});

describe('layouts', () => {
  test('the forms have as many values as the standards fix', () => {
    expect(pathsOf(form2021)).toHaveLength(200);
    expect(pathsOf(form2019)).toHaveLength(198);
    expect(new Set(pathsOf(form2021)).size).toBe(200);
  });

  for (const form of [form2019, form2021]) {
    const contract = readContract(form.id);
    test.skipIf(!contract)(
      `${form.id} has the paths and labels of the contract, in its order`,
      () => {
        expect(pathsOf(form)).toEqual(contract!.map(({ path }) => path));
        const printed = layoutsOf(form, () => '0').flatMap(({ rows }) => rows.flat());
        const labels = new Set(printed.map(({ text }) => text));
        const wanted = contract!.flatMap(({ row, column }) =>
          [row, column].join(' > ').split(' > '),
        );
        expect(wanted.filter((text) => text && !labels.has(text))).toEqual([]);
      },
    );
  }

  test.each([form2019, form2021])('every grid of $id is full', (form) => {
    for (const layout of layoutsOf(form, () => '0')) {
      const covered = coveredSlots(layout.rows);
      layout.rows.forEach((row, y) => {
        const own = row.reduce((sum, cell) => sum + cell.colSpan, 0);
        expect(own + covered[y]!, `${layout.table} row ${y}`).toBe(layout.width);
      });
    }
  });

  test('三 of the 2021 form has 28 rows and 10 columns, 三、 spans 22 of them', () => {
    const layout = layoutOf(form2021.tables[1]!, () => '0');
    expect(layout.rows).toHaveLength(28);
    expect(layout.width).toBe(10);
    const results = layout.rows.flat().find(({ text }) => text === '三、本年度办理结果');
    expect(results?.rowSpan).toBe(22);
  });
});

describe('reports', () => {
  const columns = [
    'natural_person',
    ...['commercial', 'research', 'public_welfare', 'legal_service', 'other'].map(
      (kind) => `legal_person.${kind}`,
    ),
  ];
  const groups = ['reconsideration', 'litigation.direct', 'litigation.after_reconsideration'];

  test.each(cases.filter(({ expected }) => Object.keys(expected.tables).length > 0))(
    '$name reconciles, apart from what it says must be flagged',
    ({ expected }) => {
      const form = [form2019, form2021].find(({ id }) => id === expected.form)!;
      const value = (path: string) => {
        const found = expected.tables[path];
        return found === null ? 0 : (found ?? 0);
      };
      const broken = new Set<string>();
      const check = (rule: string, path: string, actual: number, wanted: number) => {
        if (actual !== wanted) broken.add(`${rule} ${path}`);
      };
      const rows = pathsOf(form)
        .filter((path) => path.startsWith('applications.') && path.endsWith('.natural_person'))
        .map((path) => path.replace('.natural_person', ''));
      for (const row of rows) {
        const parts = columns.map((column) => value(`${row}.${column}`));
        check('row-total', `${row}.total`, value(`${row}.total`), sum(parts));
      }
      for (const column of [...columns, 'total']) {
        const at = (row: string) => value(`applications.${row}.${column}`);
        const kinds = rows.filter((row) => /\.results\.(?!total)/.test(row));
        const path = `applications.results.total.${column}`;
        const results = at('results.total');
        check('results-total', path, results, sum(kinds.map((row) => value(`${row}.${column}`))));
        check(
          'balance',
          path,
          at('new_received') + at('carried_over'),
          results + at('carried_forward'),
        );
      }
      for (const group of groups) {
        const parts = ['upheld', 'corrected', 'other', 'pending'].map((kind) =>
          value(`review.${group}.${kind}`),
        );
        check('review-total', `review.${group}.total`, value(`review.${group}.total`), sum(parts));
      }
      const flagged = expected.must_flag.map(({ rule, path }) => `${rule} ${path}`);
      const missing = expected.must_flag.some(({ rule }) => rule === 'missing-row');
      for (const one of broken) {
        if (!(missing && one.startsWith('results-total'))) expect(flagged).toContain(one);
      }
    },
  );

  test('the fused digits of 四 part in one way only', () => {
    const text = fusedLinesCase.content as string;
    const digits = text.slice(text.lastIndexOf('总计')).match(/^\d+$/gm)!;
    expect(digits).toEqual(['0', '0000', '92', '011200000']);
    const solutions = splits(digits.join(''), 15).filter((values) =>
      [0, 5, 10].every((at) => sum(values.slice(at, at + 4)) === values[at + 4]),
    );
    expect(solutions).toEqual([[0, 0, 0, 0, 0, 9, 2, 0, 1, 12, 0, 0, 0, 0, 0]]);
  });

  test('the large report fills every kind of column', () => {
    const filled = Object.keys(baisha2024.values);
    for (const column of columns) expect(filled.some((path) => path.endsWith(column))).toBe(true);
  });
});

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Every way to part digits into so many numbers without leading zeros. */
function splits(digits: string, count: number): number[][] {
  if (count === 0) return digits === '' ? [[]] : [];
  const most = digits.startsWith('0') ? 1 : digits.length - count + 1;
  return Array.from({ length: Math.max(0, most) }, (_, index) => index + 1)
    .filter((length) => length <= digits.length)
    .flatMap((length) =>
      splits(digits.slice(length), count - 1).map((rest) => [
        Number(digits.slice(0, length)),
        ...rest,
      ]),
    );
}

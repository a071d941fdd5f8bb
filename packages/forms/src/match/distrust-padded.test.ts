import { expect, test } from 'vitest';
import { body, head, readGarden } from '../../test/garden.js';
import { findings, lines, rows } from '../../test/library.js';

/** Rows of which some print one number and blanks behind it, as wide as the others. */
function padded(numberOf: (values: number[]) => number) {
  const sums = new Set(['(四)总计']);
  return rows(
    ...body.map(({ labels, values }) => {
      const whole = labels.some((label) => sums.has(label));
      const cells = whole ? values : [numberOf(values), '', '', '', ''];
      return [...labels, ...cells].join('|');
    }),
  );
}

test('numbers before filled-up blanks are left open where the sums speak against their columns', () => {
  const report = readGarden(
    lines(...head),
    padded((values) => values[4]!),
  );
  expect(report.values).toMatchObject({
    'seedlings.use.given.family': null,
    'seedlings.use.given.total': null,
    'seedlings.use.total.total': 34,
  });
  expect(findings(report).join()).toContain('ambiguous-cell seedlings.use.given');
});

test('they stand where the sums of the table bear them out', () => {
  const report = readGarden(
    lines(...head),
    padded((values) => values[0]!),
  );
  expect(report.values).toMatchObject({
    'seedlings.use.given.family': 14,
    'seedlings.use.given.total': null,
  });
});

test('zeros before filled-up blanks are left open beside such a row, and where labels left blanks too', () => {
  const numbersOf = (first: string[]) =>
    rows(
      ...body.map(({ labels, values }, at) =>
        [...labels, ...(at === 1 ? first : values), ...(at === 1 ? [] : [''])].join('|'),
      ),
    );
  const surplus = readGarden(lines(...head), numbersOf(['0', '0', '0', '', '', '']));
  expect(surplus.values['seedlings.kept.family']).toBeNull();
  expect(findings(surplus).join()).toContain('ambiguous-cell seedlings.kept');
  const own = readGarden(lines(...head), numbersOf(['0', '0', '0', '', '']));
  expect(own.values['seedlings.kept.family']).toBe(0);
});

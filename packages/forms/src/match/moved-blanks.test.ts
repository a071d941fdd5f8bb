import { expect, test } from 'vitest';
import { body, head, readGarden } from '../../test/garden.js';
import { findings, lines, rows } from '../../test/library.js';

/** Rows of one length: what lacks labels, or the row of so many cells, has blanks at its end. */
function filledUp(at: number, own: string[]) {
  return rows(
    ...body.map(({ labels, values }, y) => {
      const cells = [...labels, ...(y === at ? own : values)];
      return [...cells, ...Array(8 - cells.length).fill('')].join('|');
    }),
  );
}

test('zeros before blanks that were moved to the end of their line are left open', () => {
  const report = readGarden(lines(...head), filledUp(5, ['—', '0', '', '0']));
  expect(report.values['seedlings.use.lost.pests.body.school']).toBeNull();
  expect(report.values['seedlings.use.lost.roots.family']).toBe(3);
  expect(findings(report).join()).toContain('ambiguous-cell seedlings.use.lost.pests');
});

test('a row before such blanks that has a cell for each column stands as it is', () => {
  const report = readGarden(lines(...head), filledUp(5, ['0', '', '0', '0', '0']));
  expect(report.values).toMatchObject({
    'seedlings.use.lost.pests.family': 0,
    'seedlings.use.lost.pests.body.school': null,
    'seedlings.use.lost.pests.total': 0,
  });
});

test('rows that sums contradict and zeros of more cells than columns are told together', () => {
  const printed = body.map(({ labels, values }, y) => {
    const cells = y === 5 ? ['0', '0', '', '', '', ''] : y === 2 ? [9, '', '', '', ''] : values;
    return [...labels, ...cells].join('|');
  });
  const report = readGarden(lines(...head), rows(...printed));
  expect(report.values['seedlings.use.given.family']).toBeNull();
  expect(report.values['seedlings.use.lost.pests.family']).toBeNull();
});

test('numbers before such blanks that make no sum are left open where no row is full', () => {
  const short = body.map(({ labels, values }) => {
    const cells = [...labels, ...values.slice(0, -1).filter((value) => value !== 0)];
    return [...cells, ...Array(8 - cells.length).fill('')].join('|');
  });
  const report = readGarden(lines(...head), rows(...short));
  expect(report.values).toMatchObject({
    'seedlings.grown.body.company': null,
    'seedlings.use.given.body.company': null,
    'seedlings.use.sold.body.school': null,
  });
  expect(findings(report).join()).toContain('ambiguous-cell seedlings.use.sold');
});

test('zeros between blanks are left open where blanks were moved', () => {
  const report = readGarden(lines(...head), filledUp(7, ['', '', '0', '0', '0', '0', '']));
  expect(report.values['seedlings.use.total.body.school']).toBeNull();
  expect(findings(report).join()).toContain('ambiguous-cell seedlings.use.total');
});

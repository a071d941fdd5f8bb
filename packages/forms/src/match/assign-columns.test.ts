import { expect, test } from 'vitest';
import { body, gardenForm, head, readGarden } from '../../test/garden.js';
import { findings, lines, paragraph, rows } from '../../test/library.js';
import { reconcile } from '../index.js';

/** Rows of cells as wide as each other, of which the last has these. */
function withLast(...cells: string[]) {
  const printed = body.map(({ labels, values }, at) => {
    const own = at === body.length - 1 ? cells : values.map(String);
    return [labels[0], labels[1] ?? '', ...own].join('|');
  });
  return readGarden(lines(...head), rows(...printed));
}

test('a number beyond all others is the one too many, and not what fills a blank before it', () => {
  const report = withLast('5', '1', '', '0', '6', '9');
  expect(report.values).toMatchObject({
    'seedlings.left.family': 5,
    'seedlings.left.body.company': null,
    'seedlings.left.body.other': 0,
    'seedlings.left.total': 6,
  });
  expect(report.extra).toMatchObject([{ kind: 'cell', path: 'seedlings.left', values: [9] }]);
  expect(findings(report).join()).not.toContain('balance');
});

test('a row with a number for each column keeps them where the cells before it are full', () => {
  const report = withLast('5', '1', '0', '0', '6');
  expect(report.values['seedlings.left.total']).toBe(6);
  expect(report.extra).toEqual([]);
});

test('a number is not parted against its row’s sum where a blank was dropped among the digits', () => {
  const printed = body.flatMap(({ labels, values }, at) => {
    const own = at === body.length - 1 ? ['9', '03', '12'] : values.map(String);
    return [...labels, ...own];
  });
  const report = readGarden(lines(...head), ...printed.map(paragraph));
  expect(report.values).toMatchObject({
    'seedlings.left.family': null,
    'seedlings.left.body.school': null,
    'seedlings.left.body.other': null,
    'seedlings.left.total': 12,
  });
  expect(findings(report).join()).toContain('ambiguous-cell');
  expect(findings(report).join()).not.toContain('row-total');
});

test('a row that prints a number too many is in doubt as a whole', () => {
  const printed = body.flatMap(({ labels, values }, at) => {
    return [...labels, ...(at === body.length - 1 ? [0, 3, 0, 0, 3, 3] : values).map(String)];
  });
  const report = readGarden(lines(...head), ...printed.map(paragraph));
  const doubts = report.problems.filter(({ rule }) => rule === 'ambiguous-cell');
  expect(doubts.map(({ path }) => path)).toEqual(['seedlings.left']);
});

test('a number beyond the head of a row without a label moves none of the others', () => {
  const head = ['室内花展||露天花展|', '春季场次|秋季场次|合计|春季场次|秋季场次|合计'];
  const tree = [paragraph('二、花展情况'), rows(...head, '||3|||4|0')];
  const { report } = reconcile({ type: 'root', children: tree }, { forms: [gardenForm] });
  expect(report.values['shows.indoor.autumn']).toBeNull();
  expect(report.values['shows.outdoor.autumn']).toBeNull();
  expect(findings(report)).toContain('ambiguous-cell shows');
});

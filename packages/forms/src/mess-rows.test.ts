import { describe, expect, test } from 'vitest';
import { body, head, readGarden, seedlings, seedlingsOf } from '../test/garden.js';
import { findings, lines, rows } from '../test/library.js';

const cells = body.flatMap(({ labels, values }) => [...labels, ...values.map(String)]);

test('one cell a line: all values, and nothing to report', () => {
  const report = readGarden(lines(...head, ...cells));
  expect(seedlingsOf(report)).toEqual(seedlings);
  expect(findings(report)).toEqual([]);
});

describe('the order of columns is the form’s unless the labels clearly say another', () => {
  test('a group over its columns that is printed above a column beside it', () => {
    const high = [head[0]!, '领苗人情况', '单位或团体', '普通家庭', '合计', ...head.slice(5)];
    expect(seedlingsOf(readGarden(lines(...high, ...cells)))).toEqual(seedlings);
  });

  test('labels at different heights on lines of several', () => {
    const report = readGarden(
      rows('领苗人情况', '单位或团体', '普通家庭|中小学校|园艺公司|其他|合计'),
      lines(...cells),
    );
    expect(seedlingsOf(report)).toEqual(seedlings);
  });

  test('the total first, its label before the others', () => {
    const moved = [head[0]!, '领苗人情况', '合计', '普通家庭', '单位或团体', ...head.slice(5)];
    const turned = body.flatMap(({ labels, values }) => {
      return [...labels, ...[values[4]!, ...values.slice(0, 4)].map(String)];
    });
    expect(seedlingsOf(readGarden(lines(...moved, ...turned)))).toEqual(seedlings);
  });
});

describe('the sums of the whole table decide between the ways to fill its rows', () => {
  test('digits that ran together in every row', () => {
    const fused = body.flatMap(({ labels, values }) => [...labels, values.join('')]);
    const report = readGarden(lines(...head, ...fused));
    expect(seedlingsOf(report)).toEqual(seedlings);
    expect(findings(report)).toEqual([]);
  });

  test('a blank that was dropped from one row goes where the columns leave room', () => {
    const dropped = body.flatMap(({ labels, values }, y) => {
      return [...labels, ...values.map(String).filter((text) => y !== 1 || text !== '0')];
    });
    const report = readGarden(lines(...head, ...dropped));
    expect(report.values['seedlings.kept.family']).toBe(2);
    expect(report.values['seedlings.kept.body.company']).toBe(1);
    expect(report.values['seedlings.kept.total']).toBe(3);
    expect(report.values['seedlings.kept.body.school']).toBeNull();
  });

  test('where the sums contradict each other the cells stay open, and all readings are told', () => {
    const wrong = body.flatMap(({ labels, values }, y) => {
      const own = y === 1 ? [2, 1, 3] : values.map((value, x) => (y === 7 && x === 2 ? 9 : value));
      return [...labels, ...own.map(String)];
    });
    const report = readGarden(lines(...head, ...wrong));
    expect(report.values['seedlings.kept.family']).toBeNull();
    expect(findings(report)).toContain('ambiguous-cell seedlings.kept');
  });
});

import { expect, test } from 'vitest';
import { readFleet } from '../../test/fleet.js';
import { body, head as gardenHead, readGarden } from '../../test/garden.js';
import { findings, grid, lines, rows } from '../../test/library.js';

const owner = ['Owner of the fleet', 'Harbour Board'];
const rest = ['Berths', '4', 'Visited on', '2021-05-03'];

test('a number beside a word that a row before it waits for is of neither row for certain', () => {
  const report = readFleet(lines(...owner, 'Boats', 'Name', 'Crew', '3', 'Anna', ...rest));
  expect(report.values).toMatchObject({
    'fleet.boats.name': null,
    'fleet.boats.crew': null,
    'fleet.boats.berths': 4,
  });
  expect(findings(report)).toEqual(
    expect.arrayContaining(['blank-cell fleet.boats.name', 'blank-cell fleet.boats.crew']),
  );
});

test('a number under its label stays where the row of words before it is blank', () => {
  const report = readFleet(lines(...owner, 'Boats', 'Name', 'Crew', '3', ...rest));
  expect(report.values).toMatchObject({ 'fleet.boats.crew': 3, 'fleet.boats.berths': 4 });
});

test('words and numbers one a line behind the labels of as many rows are theirs in order', () => {
  const far = ['Harbour Board', 'Anna', '3', '4', '2021-05-03'];
  const labels = ['Owner of the fleet', 'Boats', 'Name', 'Crew', 'Berths', 'Visited on'];
  const report = readFleet(lines(...labels, ...far));
  expect(report.values).toMatchObject({
    'fleet.owner': 'Harbour Board',
    'fleet.boats.name': 'Anna',
    'fleet.boats.crew': 3,
    'fleet.boats.berths': 4,
    'fleet.visited': '2021-05-03',
  });
});

test('where one of them cannot hold what would be its own, none is dealt out', () => {
  const far = ['Harbour Board', '3', 'Anna', '4', '2021-05-03'];
  const labels = ['Owner of the fleet', 'Boats', 'Name', 'Crew', 'Berths', 'Visited on'];
  const report = readFleet(lines(...labels, ...far));
  expect(report.values).toMatchObject({ 'fleet.owner': null, 'fleet.boats.crew': null });
});

/** The rows of a table of which one lost its label, its values others than the sums want. */
const unlabelled = body.map(({ labels, values }) => {
  const lost = labels[0] === '2.因虫害蔓延枯死';
  return lost ? { label: '', values: [0, 0, 1, 0, 9] } : { label: labels.at(-1)!, values };
});
const pests = { 'seedlings.use.lost.pests.body.company': 1, 'seedlings.use.lost.pests.total': 9 };

test('a row of a grid whose label is blank is the one that is missing there, sums or not', () => {
  const head = '苗木去向 | 普通家庭 | 中小学校 | 园艺公司 | 其他 | 合计';
  const report = readGarden(
    grid(head, ...unlabelled.map(({ label, values }) => [label, ...values].join(' | '))),
  );
  expect(report.values).toMatchObject(pests);
  expect(findings(report)).toContain('row-total seedlings.use.lost.pests.total');
});

test('a blank for the label parts its numbers from those of the row before, one cell a line', () => {
  const head = ['领苗人情况', '普通家庭', '单位或团体', '合计', '中小学校', '园艺公司', '其他'];
  const cells = unlabelled.flatMap(({ label, values }) => [label, ...values.map(String)]);
  const report = readGarden(lines(...head, ...cells));
  expect(report.values).toMatchObject({ ...pests, 'seedlings.use.lost.drought.total': 6 });
});

/** Rows of cells, of which one lost its label and contradicts its own sum. */
function unlabelledText(start: string, numbers: string) {
  const texts = body.flatMap(({ labels, values }) => {
    const label = labels.at(-1)!;
    const own = label.startsWith(start) ? numbers : [label, ...values].join('|');
    return [...labels.slice(0, -1), own];
  });
  return readGarden(rows(...gardenHead, ...texts));
}

test('a row of bare numbers that contradicts its own sum is told by those of its columns', () => {
  const report = unlabelledText('(四)', '28|3|1|2|99');
  expect(report.values).toMatchObject({
    'seedlings.use.total.family': 28,
    'seedlings.use.total.total': 99,
  });
  expect(findings(report)).toContain('row-total seedlings.use.total.total');
});

test('a row of bare numbers that no sum knows stays where it is', () => {
  const report = unlabelledText('(四)', '71|8|1|2|99');
  expect(report.values['seedlings.use.total.family']).toBeNull();
  expect(findings(report)).toContain('extra-cell seedlings');
});

test('a row without a label below invented heads is under none of their words', () => {
  const tables = body.map(({ labels, values }) => {
    const label = labels.at(-1)!.startsWith('(四)') ? '' : labels.at(-1);
    return grid('项目 | 内容 | 类别 | 列1 | 列2 | 列3', [label, ...values].join(' | '));
  });
  const report = readGarden(lines(...gardenHead), ...tables);
  expect(report.values['seedlings.use.total.total']).toBe(34);
  expect(findings(report)).toEqual(['missing-row seedlings.use.total']);
});

test('a whole row below one that lacks a number is none of that row', () => {
  const texts = body.flatMap(({ labels, values }) => {
    const label = labels.at(-1)!;
    if (label.startsWith('(四)')) return ['0|0|0|0|0'];
    const own = label.startsWith('3.') ? [label, 0, 0, 0, 0] : [label, ...values];
    return [...labels.slice(0, -1), own.join('|')];
  });
  const report = readGarden(rows(...gardenHead, ...texts));
  expect(report.values['seedlings.use.lost.roots.total']).toBeNull();
});

import { expect, test } from 'vitest';
import { readFleet } from '../../test/fleet.js';
import { findings, lines } from '../../test/library.js';

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

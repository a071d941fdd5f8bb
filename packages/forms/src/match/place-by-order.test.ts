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

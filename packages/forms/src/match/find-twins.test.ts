import { expect, test } from 'vitest';
import { readFleet } from '../../test/fleet.js';
import { findings, grid, lines } from '../../test/library.js';

const owner = 'Owner of the fleet | | Harbour Board';
const visited = 'Visited on | | 2021-05-03';

test('a row of a shared label under no group is of either group, and both cells say so', () => {
  const report = readFleet(grid(owner, '| Crew | 3', visited));
  expect(report.values).toMatchObject({ 'fleet.boats.crew': null, 'fleet.trains.crew': null });
  expect(findings(report)).toEqual(
    expect.arrayContaining(['ambiguous-cell fleet.boats.crew', 'ambiguous-cell fleet.trains.crew']),
  );
});

test('a row whose group is printed is of that group', () => {
  const report = readFleet(grid(owner, 'Trains | Crew | 3', visited));
  expect(report.values).toMatchObject({ 'fleet.boats.crew': null, 'fleet.trains.crew': 3 });
});

test('words of a shared label under no group are of neither row, and both cells say so', () => {
  const report = readFleet(grid(owner, '| Name | Anna', visited));
  expect(report.values).toMatchObject({ 'fleet.boats.name': null, 'fleet.trains.name': null });
  expect(findings(report)).toEqual(
    expect.arrayContaining(['ambiguous-cell fleet.boats.name', 'ambiguous-cell fleet.trains.name']),
  );
});

test('the order of rows that share their labels tells which they are', () => {
  const report = readFleet(grid(owner, '| Crew | 3', '| Name | Anna', visited));
  expect(report.values).toMatchObject({
    'fleet.boats.name': null,
    'fleet.boats.crew': 3,
    'fleet.trains.name': 'Anna',
    'fleet.trains.crew': null,
  });
  expect(findings(report)).toEqual([]);
});

test('a group named beside its last row may have the row before it too', () => {
  const read = (...cells: string[]) =>
    readFleet(lines('Owner of the fleet', 'Harbour Board', ...cells, 'Visited on', '2021-05-03'));
  const open = read('Boats', 'Name', 'Anna', 'Crew', '3', 'Trains Coaches', '9');
  expect(open.values).toMatchObject({ 'fleet.boats.crew': null, 'fleet.trains.crew': null });
  expect(findings(open)).toContain('ambiguous-cell fleet.trains.crew');
  const told = read('Boats', 'Crew', '3', 'Trains Crew', '4', 'Coaches', '9');
  expect(told.values).toMatchObject({ 'fleet.boats.crew': 3, 'fleet.trains.crew': 4 });
});

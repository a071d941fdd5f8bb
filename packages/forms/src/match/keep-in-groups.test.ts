import { expect, test } from 'vitest';
import { readFleet } from '../../test/fleet.js';
import { grid } from '../../test/library.js';

function read(...rows: string[]): Record<string, unknown> {
  const all = ['Owner of the fleet | | Harbour Board', ...rows, 'Visited on | | 2021-05-03'];
  return readFleet(grid(...all)).values;
}

test('a row of a shared label is of the group that is printed before it', () => {
  expect(read('Boats | Name | Anna', '| Crew | 3')).toMatchObject({
    'fleet.boats.name': 'Anna',
    'fleet.boats.crew': 3,
    'fleet.trains.name': null,
    'fleet.trains.crew': null,
  });
  expect(read('Trains | Name | Express', '| Crew | 2')).toMatchObject({
    'fleet.boats.name': null,
    'fleet.trains.name': 'Express',
    'fleet.trains.crew': 2,
  });
});

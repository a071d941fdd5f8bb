import { expect, test } from 'vitest';
import { readHarbour } from '../../../test/harbour.js';
import { findings, grid, paragraph, rows } from '../../../test/library.js';

const calls = paragraph('I.A. CALLS OF SHIPS ARRIVING AND LEAVING');
const callsHead =
  'Harbour / Pier|Number of Ships in Port at Start of Year|Number of Ships Arrived in Year|' +
  'Number of Ships Left in Year|Number of Ships in Port at End of Year';
const waitsAt = (pier: string) => [
  paragraph('I.B.(1). WAITING TIME OF ALL SHIPS IN HOURS'),
  grid(
    'Harbour / Pier|FERRIES|||TANKERS||',
    '|Median Hours|Lowest Hours|Highest Hours|Median Hours|Lowest Hours|Highest Hours',
    `${pier}|1|1|1|1|1|1`,
    'ALL PIERS|1|1|1|1|1|1',
  ),
];

test('a name that a page break cuts in two is put together where other rows print it whole', () => {
  const report = readHarbour(
    calls,
    grid(callsHead, 'North|4|10|9|5', 'Pier||||', 'ALL PIERS|4|10|9|5'),
    ...waitsAt('North Pier'),
  );
  expect(report.names).toEqual({ north_pier: 'North Pier' });
  expect(report.values['calls.north_pier.arrived']).toBe(10);
});

test('two names are two rows though one of them has no numbers', () => {
  const report = readHarbour(
    calls,
    grid(callsHead, 'North|4|10|9|5', 'Pier||||', 'ALL PIERS|4|10|9|5'),
  );
  expect(report.names).toEqual({ north: 'North', pier: 'Pier' });
  expect(findings(report)).toContain('blank-cell calls.pier');
});

test('column labels go on in a second row, whatever figures that begins with', () => {
  const report = readHarbour(
    calls,
    grid(
      'Harbour / Pier|Number of Ships in Port at|Number of Ships|Number of Sh|Number of Ships in Po',
      '| Start of Year|Arrived in Year|ips Left in Year|rt at End of Year',
      'East|4|10|9|5',
      'ALL PIERS|4|10|9|5',
    ),
  );
  expect(report.values['calls.east.at_start']).toBe(4);
  expect(report.values['calls.east.at_end']).toBe(5);
});

test('column labels that are cut short are told by their order where all are there', () => {
  const head = 'Harbour / Pier|Number of|Number of|Number of|Number of';
  const whole = grid(head, 'East|4|10|9|5', 'ALL PIERS|4|10|9|5');
  const report = readHarbour(calls, whole, ...waitsAt('East'));
  expect(report.values['calls.east.arrived']).toBe(10);
  const fewer = 'Harbour / Pier|Number of|Number of|Number of';
  const part = grid(fewer, 'East|4|10|9', 'ALL PIERS|4|10|9');
  const short = readHarbour(calls, part, ...waitsAt('East'));
  expect(short.values['calls.east.arrived'] ?? null).toBeNull();
});

test('a note between bars over a table is no row of it that is broken', () => {
  const body = [callsHead, 'East|4|10|9|5', 'West||1||', 'ALL PIERS|4|11|9|5'];
  const note = rows('', '* East was counted anew.', '');
  const apart = readHarbour(calls, note, rows(...body));
  expect(apart.values['calls.east.arrived']).toBe(10);
  const captioned = readHarbour(calls, note, paragraph('Calls of ships'), rows(...body));
  expect(captioned.values['calls.east.arrived']).toBe(10);
});

import { cellStream, streamLine } from '@gouji/tree';
import { describe, expect, test } from 'vitest';
import { readHarbour } from '../../../test/harbour.js';
import { findings, grid, paragraph } from '../../../test/library.js';

const calls = paragraph('I.A. CALLS OF SHIPS ARRIVING AND LEAVING');
const callsHead =
  'Harbour / Pier|Number of Ships in Port at Start of Year|Number of Ships Arrived in Year|' +
  'Number of Ships Left in Year|Number of Ships in Port at End of Year';

describe('lines of cells that lost their columns', () => {
  const bars = (...rows: string[]) =>
    cellStream(rows.map((row) => streamLine(row.split('|'), 'bar')));

  test('are read where every name stands in its column', () => {
    const report = readHarbour(calls, bars(callsHead, 'East|4|10|9|5', 'ALL PIERS|4|10|9|5'));
    expect(report.values['calls.east.arrived']).toBe(10);
  });

  test('are left out where numbers stand for names, and the table is missing', () => {
    const report = readHarbour(calls, bars(callsHead, 'East|4|10|9|5', '4|10|9|5', '0|1|1|0'));
    expect(report.values['calls.east.arrived'] ?? null).toBeNull();
    expect(findings(report)).toContain('missing-table calls');
  });

  test('are left out where the names of two tables stand in turn', () => {
    const rows = ['East|4|10|9|5', 'East|1|2|3|4', 'West|0|1|1|0', 'West|5|6|7|8'];
    const report = readHarbour(calls, bars(callsHead, ...rows));
    expect(findings(report)).toContain('missing-table calls');
  });

  test('are left out where blanks stand at the ends of rows only, and read where they stand between', () => {
    const rows = ['East|10|9|5|', 'West|3|2||', 'North|7|1|8|'];
    const full = ['Quay|4|10|9|5', 'ALL PIERS|24|22|22|5'];
    const dropped = readHarbour(calls, bars(callsHead, ...rows, ...full));
    expect(dropped.values['calls.east.at_start'] ?? null).toBeNull();
    expect(findings(dropped)).toContain('missing-table calls');
    const kept = readHarbour(calls, bars(callsHead, ...rows, 'South||1|1|', ...full));
    expect(kept.values['calls.east.at_start']).toBe(10);
    const grown = readHarbour(calls, grid(callsHead, ...rows, ...full));
    expect(grown.values['calls.east.at_start']).toBe(10);
  });
});

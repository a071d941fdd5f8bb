import { cellStream, streamLine } from '@gouji/tree';
import { describe, expect, test } from 'vitest';
import { calls, callsHead, readHarbour, waits, waitsHead } from '../../../test/harbour.js';
import { findings, grid, paragraph } from '../../../test/library.js';

describe('lines of cells that lost their columns', () => {
  const bars = (...rows: string[]) =>
    cellStream(rows.map((row) => streamLine(row.split('|'), 'bar')));

  test('are read where every name stands in its column', () => {
    const report = readHarbour(calls, bars(callsHead, 'East|4|10|9|5', 'ALL PIERS|4|10|9|5'));
    expect(report.values['calls.east.arrived']).toBe(10);
  });

  test('are rows that end early where a bar closes their only cell', () => {
    const report = readHarbour(calls, bars(callsHead, 'East|4|10|9|5', 'ALL PIERS'));
    expect(report.values['calls.overall.arrived'] ?? null).toBeNull();
    expect(findings(report)).toContain('blank-cell calls.overall');
    expect(findings(report).join()).not.toContain('missing-row');
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

  test('are left out where one number is all that is left of each row', () => {
    const head =
      'Harbour / Pier|FERRIES: Median|FERRIES: Lowest|FERRIES: Highest|TANKERS: Median|' +
      'TANKERS: Lowest|TANKERS: Highest';
    const dropped = readHarbour(
      calls,
      bars(callsHead, 'East|10|9|5', 'West|3|2', 'North|7', 'ALL PIERS|24|22|22|5'),
      waits,
      bars(head, 'East|3', 'West|8', 'ALL PIERS|8'),
    );
    expect(findings(dropped)).toContain('missing-table calls');
    expect(findings(dropped)).toContain('missing-table waits');
  });

  test('are left out whole where blanks broke a row over several lines', () => {
    const rows = bars(callsHead, 'East|4|10|9|5', 'West|3|2', '', '|4', 'ALL PIERS|4|10|9|5');
    const report = readHarbour(calls, rows);
    expect(findings(report)).toContain('missing-table calls');
  });

  test('are left out where a head in several lines leaves them no name', () => {
    const heads = [
      'Harbour / Pier|FERRIES|TANKERS',
      'Median Hours|Lowest Hours|Highest Hours|Median Hours|Lowest Hours|Highest Hours',
    ];
    const broken = ['East|1|1', '|1|1|1', 'ALL PIERS|1|1', '|1|1|1'];
    const report = readHarbour(waits, bars(...heads, ...broken));
    expect(findings(report)).toContain('missing-table waits');
    expect(findings(report).join()).not.toContain('missing-row');
  });

  const waitsInGrid = [waits, grid(...waitsHead, 'East|1|1|1|1|1|1', 'ALL PIERS|1|1|1|1|1|1')];

  test('take no line of a broken head for a row', () => {
    const broken = bars(
      'Harbour / Pier|Number of Ships in Port at Start of Year|Number of Ships Arrived in Year|Number',
      'of 7 Ships|Number of Ships in Port at End of Year',
      'East|4|10|9|5',
      'ALL PIERS|4|10|9|5',
    );
    const report = readHarbour(calls, broken, ...waitsInGrid);
    expect(findings(report)).toContain('missing-table calls');
    expect(Object.values(report.names ?? {})).toEqual(['East']);
  });

  test('say whose rows stand in turn under the heads of two tables', () => {
    const spread = '1|1|1|1|1|1';
    const rows = ['East|4|10|9|5', `East|${spread}`, 'West|0|1|1|0', `West|${spread}`];
    const report = readHarbour(waits, bars(callsHead, ...waitsHead, ...rows));
    const [problem] = report.problems.filter(({ rule }) => rule === 'interleaved-tables');
    expect(problem?.paths?.toSorted()).toEqual(['calls', 'waits']);
  });
});

describe('lines that lost the blank under the name of their group', () => {
  const causes = paragraph('II.A. Causes of Delay');
  const tabs = (...rows: string[]) =>
    cellStream(rows.map((row) => streamLine(row.split('|'), 'tab')));
  const head = 'Harbour / Pier|Cause of Delay|Number of Delays|TOTAL';

  test('go back into their columns where a number stands for a name', () => {
    const report = readHarbour(
      causes,
      tabs(head, 'East|Fog|2|3', '|Ice|1|', 'West|Fog|4|9', 'Ice|5||', 'HARBOUR OVERALL|||12'),
    );
    expect(report.values).toMatchObject({
      'causes.east.causes.ice': 1,
      'causes.west.causes.ice': 5,
      'causes.west.total': 9,
      'causes.overall.total': 12,
    });
    expect(report.names).not.toHaveProperty('ice_2');
  });

  test('leave the table out where it cannot be told whose they are', () => {
    const report = readHarbour(
      causes,
      tabs(head, 'East|Fog|2|3', '|Ice|1|', 'Ice||5|', 'HARBOUR OVERALL|||3'),
    );
    expect(findings(report)).toContain('missing-table causes');
  });
});

import { type DataTable, dataCell, dataRow, dataTable } from '@gouji/tree';
import { describe, expect, test } from 'vitest';
import {
  calls,
  callsHead,
  found,
  readHarbour,
  under,
  waits,
  waitsHead,
} from '../../../test/harbour.js';
import { grid, lines, paragraph, rows } from '../../../test/library.js';

const causes = paragraph('II.A. Causes of Delay');

describe('a table whose rows only the document names', () => {
  test('has a row for each name, and one that the form knows', () => {
    const report = readHarbour(
      calls,
      grid(
        callsHead,
        'North Pier|4|1,210|1,209|5',
        "Pilot's Quay|0|7|7|0",
        'ALL PIERS|4|1217|1216|5',
      ),
    );
    expect(report.form).toBe('harbour-2020');
    expect(under(report, 'calls')).toEqual({
      'north_pier.at_start': 4,
      'north_pier.arrived': 1210,
      'north_pier.left': 1209,
      'north_pier.at_end': 5,
      'pilots_quay.at_start': 0,
      'pilots_quay.arrived': 7,
      'pilots_quay.left': 7,
      'pilots_quay.at_end': 0,
      'overall.at_start': 4,
      'overall.arrived': 1217,
      'overall.left': 1216,
      'overall.at_end': 5,
    });
    expect(report.names).toEqual({ north_pier: 'North Pier', pilots_quay: "Pilot's Quay" });
    expect(found(report)).toEqual([]);
  });

  test('keeps its rules: a row that does not add up is reported', () => {
    const report = readHarbour(calls, grid(callsHead, 'East|4|10|9|6', 'ALL PIERS|4|10|9|5'));
    expect(found(report)).toEqual(['in-port calls.east.at_end', 'all-piers calls.overall.at_end']);
  });

  test('may print its columns in another order, and one that the form does not have', () => {
    const head = callsHead.split('|');
    const report = readHarbour(
      calls,
      grid(
        [head[0], head[4], head[1], head[2], head[3], 'Ships Sunk'].join('|'),
        'East|5|4|10|9|3',
        'ALL PIERS|5|4|10|9|3',
      ),
    );
    expect(under(report, 'calls')).toMatchObject({ 'east.at_end': 5, 'east.arrived': 10 });
    expect(report.extra).toMatchObject([
      { kind: 'column', path: 'calls', labels: ['Ships Sunk'], values: [3, 3] },
    ]);
    expect(found(report)).toEqual(['extra-cell calls']);
  });

  test('tells no value, none and less than one apart', () => {
    const report = readHarbour(
      waits,
      grid(...waitsHead, 'East|1.5|<1|9|N/A|0|n/a*', 'ALL PIERS|1.5|<1|9|NA||-'),
    );
    expect(under(report, 'waits')).toMatchObject({
      'east.ferries.lowest': null,
      'east.tankers.lowest': 0,
      'east.tankers.highest': null,
    });
    expect(report.marks).toEqual({
      'waits.east.ferries.lowest': 'below_one',
      'waits.east.tankers.median': 'not_applicable',
      'waits.east.tankers.highest': 'not_applicable',
      'waits.overall.ferries.lowest': 'below_one',
      'waits.overall.tankers.median': 'not_applicable',
    });
    expect(found(report)).toEqual([
      'blank-cell waits.overall.tankers.lowest',
      'placeholder-cell waits.overall.tankers.highest',
    ]);
  });

  test('goes on over pages, with its head again or without', () => {
    const report = readHarbour(
      calls,
      grid(callsHead, 'East|4|10|9|5', 'West|0|1|1|0'),
      grid(callsHead, 'South|1|2|2|1'),
      grid('ALL PIERS|5|13|12|6', 'North|0|0|0|0'),
    );
    const keys = Object.keys(under(report, 'calls')).map((path) => path.split('.')[0]);
    expect([...new Set(keys)]).toEqual(['east', 'west', 'south', 'north', 'overall']);
    expect(found(report)).toEqual([]);
  });

  test('goes on over a page of one row only where the form or another table names it', () => {
    const head = grid(callsHead, 'East|4|10|9|5', 'West|0|1|1|0');
    const waitsAt = [waits, grid(...waitsHead, 'East|1|1|1|1|1|1', 'West|2|2|2|2|2|2')];
    const last = readHarbour(calls, head, grid('ALL PIERS|4|11|10|5'));
    expect(under(last, 'calls')).toMatchObject({ 'overall.arrived': 11, 'overall.at_end': 5 });
    expect(last.extra).toEqual([]);
    expect(found(last)).toEqual([]);
    const other = readHarbour(calls, head, grid('Gulls|4|11|10|5'));
    expect(other.names).toEqual({ east: 'East', west: 'West' });
    expect(other.extra).toMatchObject([{ kind: 'table' }]);
    expect(other.problems).toContainEqual(
      expect.objectContaining({ rule: 'unknown-row', path: 'calls', quote: 'Gulls 4 11 10 5' }),
    );
    const again = readHarbour(calls, head, grid('ALL PIERS|4|11|10|5'), grid('ALL PIERS|4|8|9|3'));
    expect(again.values['calls.overall.arrived']).toBe(11);
    expect(again.extra).toMatchObject([{ kind: 'table' }]);
    const narrow = readHarbour(calls, head, grid('ALL PIERS|4'));
    expect(narrow.extra).toMatchObject([{ kind: 'table' }]);
    const known = readHarbour(
      calls,
      grid(callsHead, 'East|4|10|9|5'),
      grid('West|0|1|1|0'),
      ...waitsAt,
    );
    expect(under(known, 'calls')).toMatchObject({ 'west.arrived': 1 });
    const wordy = readHarbour(calls, head, grid('ALL PIERS|see|the|note|below'));
    expect(wordy.values['calls.overall.arrived'] ?? null).toBeNull();
  });

  test('printed twice with different numbers is left open where they differ', () => {
    const report = readHarbour(
      calls,
      grid(callsHead, 'East|4|10|9|5', 'ALL PIERS|4|10|9|5'),
      grid(callsHead, 'East|4|11|9|5', 'ALL PIERS|4|10|9|5'),
    );
    expect(report.values['calls.east.arrived']).toBeNull();
    expect(report.values['calls.east.at_end']).toBe(5);
    expect(found(report)).toEqual(['ambiguous-cell calls.east.arrived']);
  });

  test('keeps numbers without a name, notes, and a second row of one name', () => {
    const note = dataRow([dataCell('* Counted by the pilots.', { colSpan: 5 })]);
    const table = grid(callsHead, 'East|4|10|9|5', '||||7', 'East|0|1|1|0', 'ALL PIERS|4|11|10|5');
    const report = readHarbour(calls, dataTable([...(table as DataTable).children, note]));
    expect(under(report, 'calls')).toMatchObject({ 'east.arrived': 10, 'east_2.arrived': 1 });
    expect(report.extra).toMatchObject([
      { kind: 'cell', path: 'calls', labels: [], values: [7] },
      { kind: 'cell', path: 'calls', labels: ['* Counted by the pilots.'], values: [] },
    ]);
    expect(found(report)).toEqual(['extra-cell calls']);
  });
});

describe('rows of several levels', () => {
  const head = 'Harbour / Pier|Cause of Delay|Number of Delays|TOTAL';
  const values = {
    'east.causes.fog': 2,
    'east.causes.ice': 1,
    'east.total': 3,
    'west.causes.fog': 4,
    'west.total': 4,
    'overall.total': 7,
  };

  test('are read from cells that span the rows of a group', () => {
    const [first, ...rest] = grid(
      head,
      'East|Fog|2|3',
      'Ice|1',
      'West|Fog|4|4',
      'HARBOUR OVERALL|||7',
    ).children;
    const tall = (row: (typeof rest)[number]) => {
      if (row?.type !== 'dataRow') throw new Error('expected a row');
      row.children[0]!.rowSpan = 2;
      row.children[3]!.rowSpan = 2;
    };
    tall(rest[0]!);
    const report = readHarbour(causes, dataTable([first!, ...rest]));
    expect(under(report, 'causes')).toEqual(values);
    expect(found(report)).toEqual([]);
  });

  test('go on over a page of one row below a blank or the name of their group', () => {
    const first = grid(head, 'East|Fog|2|3', '|Ice|1|', 'West|Ice|4|7');
    const others = Object.fromEntries(
      Object.entries(values).filter(([path]) => path !== 'west.causes.fog'),
    );
    for (const group of ['', 'West']) {
      const rest = grid(`${group}|Fog|3|`);
      const report = readHarbour(causes, first, rest, grid('HARBOUR OVERALL|||10'));
      expect(under(report, 'causes')).toEqual({
        ...others,
        'west.causes.ice': 4,
        'west.causes.fog': 3,
        'west.total': 7,
        'overall.total': 10,
      });
    }
  });

  test('are read where a blank or the same name stands in each row of a group', () => {
    const blank = rows(head, 'East|Fog|2|3', '|Ice|1|', 'West|Fog|4|4', 'HARBOUR OVERALL|||7');
    const again = grid(head, 'East|Fog|2|3', 'East|Ice|1|3', 'West|Fog|4|4', 'HARBOUR OVERALL|||7');
    expect(under(readHarbour(causes, blank), 'causes')).toEqual(values);
    expect(under(readHarbour(causes, again), 'causes')).toEqual(values);
  });

  test('may be kinds that the form names', () => {
    const report = readHarbour(
      paragraph('II.B. Three Oldest Wrecks'),
      grid(
        'Harbour / Pier||3rd Oldest Wreck|2nd|Oldest Wreck',
        'East|Date of Sinking|2019-04-01|2018-02-03|2016-01-02',
        '|Number of Days on the Ground|30|400|1,100',
        'HARBOUR OVERALL|Date of Sinking|2019-04-01|2018-02-03|2016-01-02',
        '|Number of Days on the Ground|30|400|1,100',
      ),
    );
    expect(under(report, 'oldest')).toMatchObject({
      'east.sunk.first': '2016-01-02',
      'east.days.first': 1100,
      'overall.days.third': 30,
    });
    expect(found(report)).toEqual([]);
  });
});

test('a document that prints none of the tables is not of the form', () => {
  expect(readHarbour(paragraph('Waiting'), lines('TOTAL', '3', '4')).form).toBeNull();
  expect(readHarbour(grid('Name|TOTAL', 'East|3', 'West|4')).form).toBeNull();
});

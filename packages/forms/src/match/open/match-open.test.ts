import {
  type DataTable,
  dataCaption,
  dataCell,
  dataRow,
  dataTable,
  type Report,
} from '@gouji/tree';
import { describe, expect, test } from 'vitest';
import { readHarbour } from '../../../test/harbour.js';
import { findings, grid, lines, paragraph, rows } from '../../../test/library.js';

const calls = paragraph('I.A. CALLS OF SHIPS ARRIVING AND LEAVING');
const callsHead =
  'Harbour / Pier|Number of Ships in Port at Start of Year|Number of Ships Arrived in Year|' +
  'Number of Ships Left in Year|Number of Ships in Port at End of Year';
const waits = paragraph('I.B.(1). WAITING TIME OF ALL SHIPS IN HOURS');
const waitsHead = [
  'Harbour / Pier|FERRIES|||TANKERS||',
  '|Median Hours|Lowest Hours|Highest Hours|Median Hours|Lowest Hours|Highest Hours',
];
const causes = paragraph('II.A. Causes of Delay');

function under(report: Report, prefix: string): Record<string, unknown> {
  const own = Object.entries(report.values).filter(([path]) => path.startsWith(`${prefix}.`));
  return Object.fromEntries(own.map(([path, value]) => [path.slice(prefix.length + 1), value]));
}

/** The problems of what is printed, not of the tables that a test leaves out. */
function found(report: Report): string[] {
  return findings(report).filter((finding) => !finding.startsWith('missing-table'));
}

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

describe('tables of one head', () => {
  const one = grid(...waitsHead, 'East|1|1|1|1|1|1', 'ALL PIERS|1|1|1|1|1|1');
  const two = grid(...waitsHead, 'East|2|2|2|2|2|2', 'ALL PIERS|2|2|2|2|2|2');

  test('are told apart by their captions, in any order', () => {
    const cargo = paragraph('I.B.(2). Waiting Time of Ships with Cargo in Hours');
    const report = readHarbour(cargo, two, waits, one);
    expect(report.values['waits.east.ferries.median']).toBe(1);
    expect(report.values['cargo_waits.east.ferries.median']).toBe(2);
  });

  test('are told apart by a caption within, a title in the frame, or the number alone', () => {
    const title = 'I.B.(2). Waiting Time of Ships with Cargo in Hours';
    const captioned = { ...two, children: [dataCaption(title), ...two.children] };
    const banner = dataRow([dataCell(title, { colSpan: 7 })]);
    const framed = { ...two, children: [banner, ...two.children] };
    for (const cargo of [[captioned], [framed], [paragraph('Section I.B.(2).'), two]]) {
      const report = readHarbour(...cargo, waits, one);
      expect(report.values['waits.east.ferries.median']).toBe(1);
      expect(report.values['cargo_waits.east.ferries.median']).toBe(2);
      expect(findings(report)).not.toContain('ambiguous-cell waits');
    }
  });

  test('are taken in order where all are there, which is said of each', () => {
    const both = readHarbour(one, two);
    expect(both.values['cargo_waits.east.ferries.median']).toBe(2);
    expect(both.provenance['cargo_waits.east.ferries.median']?.how).toBe('order');
    expect(found(both)).toEqual(['ambiguous-cell waits', 'ambiguous-cell cargo_waits']);
  });

  test('are left out where the other tables stand in another order than the form’s', () => {
    const wrecks = [
      'East|Date of Sinking|2001-02-03|2002-03-04|2003-04-05',
      'East|Number of Days on the Ground|9|8|7',
    ];
    const other = grid('Harbour / Pier||3rd Oldest Wreck|2nd|Oldest Wreck', ...wrecks);
    const turned = readHarbour(
      other,
      one,
      two,
      grid(callsHead, 'East|4|10|9|5', 'ALL PIERS|4|10|9|5'),
    );
    expect(turned.values['calls.east.arrived']).toBe(10);
    expect(turned.values['waits.east.ferries.median'] ?? null).toBeNull();
    expect(findings(turned)).toContain('missing-table waits');
    expect(turned.extra.filter(({ kind }) => kind === 'table')).toHaveLength(2);
  });

  test('are left out where one could be either', () => {
    const single = readHarbour(calls, grid(callsHead, 'East|4|10|9|5', 'ALL PIERS|4|10|9|5'), one);
    expect(findings(single)).toContain('missing-table waits');
    expect(findings(single)).toContain('missing-table cargo_waits');
    expect(single.extra.map(({ kind }) => kind)).toEqual(['table']);
  });
});

test('a document that prints none of the tables is not of the form', () => {
  expect(readHarbour(paragraph('Waiting'), lines('TOTAL', '3', '4')).form).toBeNull();
  expect(readHarbour(grid('Name|TOTAL', 'East|3', 'West|4')).form).toBeNull();
});

import { dataCaption, dataCell, dataRow } from '@gouji/tree';
import { describe, expect, test } from 'vitest';
import { calls, callsHead, found, readHarbour, waits, waitsHead } from '../../../test/harbour.js';
import { findings, grid, paragraph } from '../../../test/library.js';

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

import { cellStream, type Report, type StreamLine, streamLine } from '@gouji/tree';
import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { harbourForm } from '../../../../test/harbour.js';
import { findings, lines, paragraph } from '../../../../test/library.js';
import { reconcile } from '../../../reconcile.js';

/** Read a document of the harbour form, whatever little of it there is. */
function readHarbour(...children: RootContent[]): Report {
  const options = { forms: [harbourForm], form: 'harbour-2020' };
  return reconcile({ type: 'root', children }, options).report;
}

/** A line of text whose cells single blanks part, each at its column. */
function spaced(...cells: string[]): StreamLine {
  const line = streamLine(cells, 'space');
  let column = 1;
  for (const cell of line.children) {
    const start = { line: 1, column };
    column += cell.value.length;
    cell.position = { start, end: { line: 1, column } };
    column++;
  }
  return line;
}

const title = paragraph('I.A. CALLS OF SHIPS ARRIVING AND LEAVING');
const head = [
  'Harbour / Pier',
  'Number of Ships in Port',
  'at Start of Year',
  'Number of Ships',
  'Arrived in Year',
  'Number of Ships Left in Year',
  'Number of Ships in Port',
  'at End of Year',
];
const east = { at_start: 4, arrived: 10, left: 9, at_end: 5 };

describe('a table whose rows only the document names, printed as lines of text', () => {
  test('is read with its values one a line, or all on the line of the name', () => {
    for (const row of [['East', '4', '10', '9', '5'], ['East 4 10 9 5']]) {
      const report = readHarbour(title, lines(...head, ...row, 'ALL PIERS', '4', '10', '9', '5'));
      for (const [column, value] of Object.entries(east)) {
        expect(report.values[`calls.east.${column}`]).toBe(value);
      }
      expect(report.values['calls.overall.arrived']).toBe(10);
      expect(findings(report)).not.toContain('missing-table calls');
    }
  });

  test('is read where a name ends in a number that the reader of text took for a cell', () => {
    const labels = head.map((text) => streamLine([text]));
    const rows = [
      spaced('Pier', '7'),
      spaced('4', '10', '9', '5'),
      spaced('ALL PIERS', '4', '10', '9', '5'),
    ];
    const report = readHarbour(
      title,
      cellStream([...labels, ...rows]),
      paragraph('They were counted.'),
    );
    expect(report.names).toEqual({ pier_7: 'Pier 7' });
    expect(report.values).toMatchObject({ 'calls.pier_7.arrived': 10, 'calls.overall.at_end': 5 });
  });

  test('is read where names go on over lines before, behind or around their values', () => {
    const ways = [
      ['North', 'Pier', '4 10 9 5', 'HARBOUR', 'OVERALL', '4 10 9 5'],
      ['North 4 10 9 5', 'Pier', 'HARBOUR 4 10 9 5', 'OVERALL'],
      ['North', '4 10 9 5', 'Pier', 'HARBOUR', '4 10 9 5', 'OVERALL'],
    ];
    for (const rows of ways) {
      const report = readHarbour(title, lines(...head, ...rows), paragraph('They were counted.'));
      expect(report.names).toEqual({ north_pier: 'North Pier' });
      expect(report.values['calls.north_pier.arrived']).toBe(10);
    }
  });

  test('keeps a number at the end of a name', () => {
    const rows = ['Pier 7', '4', '10', '9', '5', 'ALL PIERS', '4', '10', '9', '5'];
    const report = readHarbour(title, lines(...head, ...rows));
    expect(report.names).toEqual({ pier_7: 'Pier 7' });
  });

  test('goes on where a page repeats its head', () => {
    const rows = ['East 4 10 9 5', ...head, 'West 0 1 1 0', 'ALL PIERS 4 11 10 5'];
    const report = readHarbour(title, lines(...head, ...rows));
    expect(report.values).toMatchObject({ 'calls.east.arrived': 10, 'calls.west.arrived': 1 });
  });

  test.each([
    ['a row has a value less', ['East', '4', '10', '5', 'ALL PIERS', '4', '10', '9', '5']],
    ['a number is broken', ['East 4 10 9 5', 'ALL PIERS 4 10 9 5', '0']],
    ['the last row is not there', ['East 4 10 9 5', 'West 0 1 1 0']],
    [
      'words of names are broken',
      ['Nor', 'th Pier', '4 10 9 5', 'HARBOUR OVER', 'ALL', '4 10 9 5'],
    ],
    ['there is a column more', ['East 4 10 9 5 3', 'ALL PIERS 4 10 9 5 3']],
    ['its labels are not those of the form', ['Ships Sunk', 'East 4 10 9 5', 'ALL PIERS 4 10 9 5']],
  ])('is told missing where %s', (_, rows) => {
    const report = readHarbour(title, lines(...head, ...rows));
    expect(findings(report)).toContain('missing-table calls');
    expect(Object.values(report.values).filter((value) => value !== null)).toEqual([]);
  });
});

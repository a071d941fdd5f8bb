import { dataCell, dataRow, dataTable, extraMark, unreadMark } from '@gouji/tree';
import { expect, test } from 'vitest';
import { findings, grid, paragraph, rows } from '../../test/library.js';
import { readMuseum } from '../../test/museum.js';

const head = 'Indicator | Unit of measure | Number reported';
const list = [
  '(1) Visitors counted | 人次 | 30',
  '1. Adult visitors | 人次 | 20',
  '2. Child visitors | 人次 | 10',
  '(2) Rooms open | 个 | 7',
  'Two. Ticket income | 万元 | 12.5',
];
const blank = [head, ...list.map((row) => row.replace(/[^|]*$/u, ' '))];
const other = [head, '1. Adult visitors | 人次 | 99', '2. Child visitors | 人次 | 98'];

test('a unit that is printed behind a label the form does not know is no value of it', () => {
  const mark = dataRow([dataCell(extraMark.en, { colSpan: 2 })]);
  const row = dataRow([dataCell('Of these: of the'), dataCell('人次')]);
  const report = readMuseum(paragraph('一、Figures'), grid(head, ...list), dataTable([mark, row]));
  expect(findings(report)).not.toContain('unknown-row figures');
  expect(report.extra).toMatchObject([
    { kind: 'cell', labels: ['Of these: of the'], values: ['人次'] },
  ]);
});

test('a table under the line that it is none of the form’s stays in the text', () => {
  const tables = [grid(...other), rows(...other)];
  for (const table of tables) {
    const marked = readMuseum(
      paragraph('一、Figures'),
      paragraph(unreadMark.zh),
      table,
      grid(...blank),
    );
    expect(marked.values['figures.house.visitors.adults']).toBeNull();
    expect(marked.extra.map(({ kind }) => kind)).toEqual(['table']);
    const body = marked.sections[0]!.body.map(({ type }) => type);
    expect(body).toEqual([table.type]);
    expect(findings(marked)).toContain('blank-cell figures');
  }
});

test('the line parts tables that plain text prints without a gap', () => {
  const stream = rows(unreadMark.en, ...other, unreadMark.en, ...other, 'Indicators', ...blank);
  const report = readMuseum(paragraph('一、Figures'), stream);
  expect(report.values['figures.house.visitors.adults']).toBeNull();
  const body = report.sections[0]!.body.map(({ type }) => type);
  expect(body).toEqual(['cellStream', 'cellStream']);
  expect(findings(report)).toContain('blank-cell figures');
});

test('a section whose title plain text prints without a gap is not of the table before', () => {
  for (const mark of [unreadMark.en, extraMark.en]) {
    const stream = rows(mark, 'Rooms | 4', '一、Figures', head, ...list);
    const report = readMuseum(paragraph('Museum report 2021'), stream);
    expect(report.values['figures.house.visitors.adults'], mark).toBe(20);
    expect(findings(report), mark).not.toContain('missing-table figures');
  }
});

test('a frame around nothing is no table of the report', () => {
  const report = readMuseum(paragraph('一、Figures'), grid(head, ...list), grid(' ', ' ', ' '));
  expect(report.sections[0]!.body).toEqual([]);
});

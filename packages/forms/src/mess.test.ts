import { dataCell, dataRow, dataTable, textOf } from '@gouji/tree';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import {
  findings,
  grid,
  libraryForm,
  lines,
  paragraph,
  read,
  rows,
  stockHead,
} from '../test/library.js';
import { reconcile } from './reconcile.js';

const tail = [
  ...['Part two', 'Kind', 'Year before', 'Change', 'This year', 'Readers', '30', '-7', '23'],
  ...['Part three', 'Amount spent', 'Purchases', '2.5万元'],
];
const body = [
  ...['Novels', '5', '1', '6', 'Atlases', '2', '0', '2', 'Media', '1.Films', '3', '1', '4'],
  ...['2.Music records', '0', '0', '0', 'Sum of all', '10', '2', '12'],
];
const books = paragraph('一、Books');
const visitHead = ['Spring visits', 'Autumn visits', 'Visits in all'];
const visits = [paragraph('二、Loans'), lines(...visitHead, '1', '2', '3')];

describe('no word of the source is lost', () => {
  test('a paragraph of several lines keeps those that are no title', () => {
    const tree: Root = {
      type: 'root',
      children: [
        paragraph('Town Library report 2021\n一、Books\nWe keep what matters.\nMore of it.'),
        lines(...stockHead, ...body, ...tail),
        ...visits,
      ],
    };
    const { tree: out, report } = reconcile(tree, { forms: [libraryForm] });
    expect(out.children.map((node) => textOf(node)).slice(0, 3)).toEqual([
      'Town Library report 2021',
      '一、Books',
      'We keep what matters.\nMore of it.',
    ]);
    expect(report.title).toBe('Town Library report 2021');
    expect(report.sections[0]!.body.map((node) => textOf(node))).toEqual([
      'We keep what matters.\nMore of it.',
    ]);
  });

  test('words like column labels above a table that prints its own head stay text', () => {
    const table = grid(visitHead.join('|'), '1|2|3');
    const above = ['Spring visits', 'Visits in all'].map((words) => paragraph(words));
    const tree: Root = {
      type: 'root',
      children: [paragraph('Town Library report 2021'), visits[0]!, ...above, table],
    };
    const { report } = reconcile(tree, { forms: [libraryForm] });
    expect(report.values).toMatchObject({ 'visits.spring': 1, 'visits.total': 3 });
    expect(report.sections.flatMap((section) => section.body.map((node) => textOf(node)))).toEqual([
      'Spring visits',
    ]);
  });

  test('a line before a table is no part of its first label', () => {
    const report = read(books, lines('In pieces', ...stockHead, ...body, ...tail), ...visits);
    expect(report.sections[0]!.body.map((node) => textOf(node))).toEqual(['In pieces']);
  });

  test('a note in a cell and one in a column label are kept', () => {
    const head = stockHead.map((text) => (text === 'Owned' ? 'Owned (in pieces)' : text));
    const noted = body.map((text) => (text === '5' ? '5(2 new)' : text));
    const report = read(books, lines(...head, ...noted, ...tail), ...visits);
    expect(report.values['stock.novels.owned']).toBe(5);
    expect(report.extra.map(({ path, labels }) => [path, ...labels])).toEqual([
      ['stock.novels.owned', '2 new'],
      ['stock', 'Owned (in pieces)'],
    ]);
    expect(findings(report)).toEqual([]);
  });

  test('what an open row prints is kept', () => {
    const report = read(books, lines(...stockHead, 'Novels', '6', '6', ...body.slice(4), ...tail));
    expect(report.extra).toMatchObject([
      { path: 'stock.novels', labels: ['Novels'], values: [6, 6] },
    ]);
  });
});

describe('no number is invented', () => {
  test('a raised note mark is no digit of the number before it', () => {
    const table = grid('Part one|||', 'Kind|Owned|Lent out|All', 'Novels|5|1|6');
    const row = table.children[2];
    if (row?.type !== 'dataRow') throw new Error('expected a row');
    row.children[1] = dataCell([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: '5' },
          { type: 'superscript', children: [{ type: 'text', value: '1' }] },
        ],
      },
    ]);
    const report = read(books, table, lines(...body.slice(4), ...tail), ...visits);
    expect(report.values['stock.novels.owned']).toBe(5);
  });

  test('a number that is struck through is no figure of the one beside it, and is kept', () => {
    const table = grid('Part one|||', 'Kind|Owned|Lent out|All', 'Novels|5|1|6');
    const row = table.children[2];
    if (row?.type !== 'dataRow') throw new Error('expected a row');
    const struck = { type: 'delete' as const, children: [{ type: 'text' as const, value: '14' }] };
    row.children[1] = dataCell([
      { type: 'paragraph', children: [struck, { type: 'text', value: '5' }] },
    ]);
    const report = read(books, table, lines(...body.slice(4), ...tail), ...visits);
    expect(report.values['stock.novels.owned']).toBe(5);
    expect(report.extra).toMatchObject([{ path: 'stock.novels.owned', labels: ['14'] }]);
  });

  test('figures that are no count are told with what is printed', () => {
    const odd = ['Novels', '5', '3%', '6', ...body.slice(4)];
    const report = read(books, lines(...stockHead, ...odd, ...tail), ...visits);
    expect(report.values['stock.novels.lent']).toBeNull();
    expect(report.problems).toMatchObject([
      { rule: 'count-format', severity: 'error', path: 'stock.novels.lent', quote: '3%' },
    ]);
  });

  test('an amount of money is no count', () => {
    const odd = ['Novels', '5', '1万元', '6', ...body.slice(4)];
    const report = read(books, lines(...stockHead, ...odd, ...tail), ...visits);
    expect(findings(report)).toContain('count-format stock.novels.lent');
  });

  test('the unit of money may stand in the title of the block or in a note over the table', () => {
    const bare = tail.map((text) => (text === '2.5万元' ? '25000' : text));
    const titled = bare.map((text) => (text === 'Part three' ? 'Part three(单位:元)' : text));
    expect(
      read(books, lines(...stockHead, ...body, ...titled)).values['stock.purchases.spent'],
    ).toBe(2.5);
    const noted = read(books, paragraph('单位:件、元'), lines(...stockHead, ...body, ...bare));
    expect(noted.values['stock.purchases.spent']).toBe(2.5);
  });

  test('numbers of several digits are not parted where nothing else ran together', () => {
    const report = read(books, lines(...stockHead, 'Novels', '1', '12', ...body.slice(4), ...tail));
    expect(report.values['stock.novels.owned']).toBeNull();
    expect(findings(report)).toContain('ambiguous-cell stock.novels');
  });

  test('rows far from their labels are dealt out in order, or not at all', () => {
    const labels = body.filter((text) => !/^\d+$/u.test(text));
    const numbers = body.filter((text) => /^\d+$/u.test(text));
    const dealt = read(books, lines(...stockHead, ...labels, ...numbers, ...tail), ...visits);
    expect(dealt.values).toMatchObject({ 'stock.novels.owned': 5, 'stock.sum.total': 12 });
    const inRows = rows(...[0, 3, 6, 9, 12].map((at) => numbers.slice(at, at + 3).join('|')));
    const dealtRows = read(
      books,
      lines(...stockHead, ...labels),
      inRows,
      lines(...tail),
      ...visits,
    );
    expect(dealtRows.values).toEqual(dealt.values);
    const short = read(
      books,
      lines(...stockHead, ...labels, ...numbers.slice(3), ...tail),
      ...visits,
    );
    expect(short.values['stock.sum.total']).toBeNull();
    expect(findings(short)).toContain('extra-cell stock');
  });
});

test('columns in another order in plain lines are told by their labels', () => {
  const head = ['Part one', 'Kind', 'All', 'Owned', 'Lent out'];
  const swapped = [
    'Novels',
    '6',
    '5',
    '1',
    'Atlases',
    '2',
    '2',
    '0',
    'Sum of all',
    '12',
    '10',
    '2',
  ];
  const report = read(books, lines(...head, ...swapped, ...tail), ...visits);
  expect(report.values).toMatchObject({
    'stock.novels.owned': 5,
    'stock.novels.lent': 1,
    'stock.atlases.total': 2,
    'stock.sum.lent': 2,
  });
});

test('a table of bare numbers in its own section is read by their count', () => {
  const bare = dataTable([dataRow(['1', '2', '3'].map((text) => dataCell(text)))]);
  const report = read(books, lines(...stockHead, ...body, ...tail), paragraph('二、Loans'), bare);
  expect(report.values).toMatchObject({
    'visits.spring': 1,
    'visits.autumn': 2,
    'visits.total': 3,
  });
});

test('a second copy of a table without row labels is compared with the first', () => {
  const twice = (last: string) =>
    read(
      books,
      lines(...stockHead, ...body, ...tail),
      paragraph('二、Loans'),
      lines(...visitHead, '1', '2', '3'),
      lines(...visitHead, '1', '2', last),
    );
  expect(findings(twice('3'))).toEqual([]);
  expect(findings(twice('4'))).toEqual(['ambiguous-cell visits.total']);
});

test('a row printed twice is compared with itself', () => {
  const again = (total: string) =>
    read(
      books,
      lines(
        ...stockHead,
        ...body.slice(0, 8),
        'Atlases',
        '2',
        '0',
        total,
        ...body.slice(8),
        ...tail,
      ),
      ...visits,
    );
  expect(findings(again('2'))).toEqual([]);
  expect(findings(again('3'))).toEqual(['ambiguous-cell stock.atlases.total']);
});

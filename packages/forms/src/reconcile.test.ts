import { dataCell, dataRow, dataTable, formTable } from '@gouji/tree';
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

const partsTwoThree = [
  ...['Part two', 'Kind', 'Year before', 'Change', 'This year', 'Readers', '30', '-7', '23'],
  ...['Part three', 'Amount spent', 'Purchases', '2.5万元'],
];
const visits = [
  paragraph('二、Loans'),
  lines('Spring visits', 'Autumn visits', 'Visits in all', '1', '2', '3'),
];

function stock(...body: string[]) {
  return read(paragraph('一、Books'), lines(...stockHead, ...body, ...partsTwoThree), ...visits);
}

const sound = {
  'stock.novels.owned': 5,
  'stock.novels.lent': 1,
  'stock.novels.total': 6,
  'stock.atlases.owned': 2,
  'stock.atlases.lent': 0,
  'stock.atlases.total': 2,
  'stock.media.films.owned': 3,
  'stock.media.films.lent': 1,
  'stock.media.films.total': 4,
  'stock.media.music.owned': 0,
  'stock.media.music.lent': 0,
  'stock.media.music.total': 0,
  'stock.sum.owned': 10,
  'stock.sum.lent': 2,
  'stock.sum.total': 12,
  'stock.readers.before': 30,
  'stock.readers.change': -7,
  'stock.readers.now': 23,
  'stock.purchases.spent': 2.5,
  'visits.spring': 1,
  'visits.autumn': 2,
  'visits.total': 3,
};
const body = [
  ...['Novels', '5', '1', '6', 'Atlases', '2', '0', '2', 'Media', '1.Films', '3', '1', '4'],
  ...['2.Music records', '0', '0', '0', 'Sum of all', '10', '2', '12'],
];

describe('one set of values is read from every shape', () => {
  test('one cell a line', () => {
    const report = stock(...body);
    expect(report.values).toEqual(sound);
    expect(findings(report)).toEqual([]);
  });

  test('a grid', () => {
    const report = read(
      paragraph('一、Books'),
      grid('Part one|||', 'Kind|Owned|Lent out|All', 'Novels|5|1|6', 'Atlases|2|0|2'),
      grid('Media|1.Films|3|1|4', '|2.Music records|0|0|0', 'Sum of all||10|2|12'),
      lines(...partsTwoThree),
      ...visits,
    );
    expect(report.values).toEqual(sound);
    expect(findings(report)).toEqual([]);
  });

  test('bar rows with collapsed spans and trailing blanks', () => {
    const report = read(
      paragraph('一、Books'),
      rows('Part one|||', 'Kind|Owned|Lent out|All|', 'Novels|5|1|6||', 'Atlases||2|0|2|'),
      rows('Media|1.Films|3|1|4', '2.Music records|0|0|0|', 'Sum of all|10|2|12||'),
      lines(...partsTwoThree),
      ...visits,
    );
    expect(report.values).toEqual(sound);
  });

  test('fused digits, where the sums leave one way to part them', () => {
    const report = stock(
      ...['Novels', '516', 'Atlases', '202', 'Media', '1.Films', '314'],
      ...['2.Music records', '000', 'Sum of all', '10212'],
    );
    expect(report.values).toEqual(sound);
    expect(report.provenance['stock.sum.owned']).toMatchObject({ lexeme: '10', how: 'split' });
  });

  test('a row that lost its label, where only one can be missing', () => {
    const cut = body.filter((cell) => cell !== 'Atlases');
    const report = stock(...cut);
    expect(report.values).toEqual(sound);
    expect(findings(report)).toEqual(['missing-row stock.atlases']);
    expect(report.problems[0]!.severity).toBe('info');
  });

  test('labels broken over lines, cut short, misread or by another name', () => {
    const report = stock(
      ...['Fiction', 'books', '5', '1', '6', 'Atlasas', '2', '0', '2', 'Media', '1.Films', '3'],
      ...['1', '4', '2.Music rec', '0', '0', '0', 'Sum of', 'all', '10', '2', '12'],
    );
    expect(report.values).toEqual(sound);
  });

  test('a header that does not stand over its columns is not trusted against the sums', () => {
    const ragged = dataTable([
      dataRow([dataCell('Part one')]),
      dataRow(['Kind', 'All', 'Owned', 'Lent out'].map((text) => dataCell(text))),
      dataRow(['Novels', '5', '1', '6'].map((text) => dataCell(text))),
    ]);
    const report = read(
      paragraph('一、Books'),
      ragged,
      lines(...body.slice(4), ...partsTwoThree),
      ...visits,
    );
    expect(report.values).toMatchObject({
      'stock.novels.owned': 5,
      'stock.novels.lent': 1,
      'stock.novels.total': 6,
    });
  });

  test('columns in another order are told by their labels', () => {
    const report = read(
      paragraph('一、Books'),
      grid('Part one|||', 'Kind|All|Owned|Lent out', 'Novels|6|5|1', 'Atlases|2|2|0'),
      grid('Part one||||', 'Kind||All|Owned|Lent out', 'Media|1.Films|4|3|1'),
      grid('Part one|||', 'Kind|All|Owned|Lent out', '2.Music records|0|0|0', 'Sum of all|12|10|2'),
      lines(...partsTwoThree),
      ...visits,
    );
    expect(report.values).toEqual(sound);
  });
});

describe('what is not known is null and said aloud', () => {
  test('blanks and placeholders', () => {
    const report = stock('Novels', '', '', '', 'Atlases', '2', '/', '2', ...body.slice(8));
    expect(report.values['stock.novels.owned']).toBeNull();
    expect(report.values['stock.atlases.lent']).toBeNull();
    expect(findings(report)).toEqual([
      'blank-cell stock.novels',
      'placeholder-cell stock.atlases.lent',
    ]);
  });

  test('dropped blanks are placed only as far as the sums place them', () => {
    const report = stock('Novels', '6', '6', ...body.slice(4));
    expect(report.values['stock.novels.total']).toBe(6);
    expect(report.values['stock.novels.owned']).toBeNull();
    expect(findings(report)).toContain('ambiguous-cell stock.novels');
  });

  test('digits that can be parted in two ways', () => {
    const withVisits = (digits: string) =>
      read(
        paragraph('一、Books'),
        lines(...stockHead, ...body, ...partsTwoThree),
        paragraph('二、Loans'),
        lines('Spring visits', 'Autumn visits', 'Visits in all', digits),
      );
    const open = withVisits('11112');
    expect(open.values).toMatchObject({ 'visits.spring': null, 'visits.autumn': null });
    expect(open.values['visits.total']).toBe(12);
    expect(findings(open)).toEqual(['ambiguous-cell visits']);
    expect(open.problems[0]!.message.en).toContain('1 | 11');
    const sole = withVisits('12315');
    expect(sole.values).toMatchObject({ 'visits.spring': 12, 'visits.autumn': 3 });
  });

  test('a missing table and a missing row', () => {
    const report = read(
      paragraph('一、Books'),
      lines(...stockHead, ...body.slice(4), ...partsTwoThree),
    );
    expect(report.values['stock.novels.owned']).toBeNull();
    expect(report.values['visits.total']).toBeNull();
    expect(findings(report)).toEqual(['missing-row stock.novels', 'missing-table visits']);
  });

  test('a number too many', () => {
    const report = read(
      paragraph('一、Books'),
      lines(...stockHead, ...body, ...partsTwoThree),
      paragraph('二、Loans'),
      lines('Spring visits', 'Autumn visits', 'Visits in all', '0', '0', '0', '0'),
    );
    expect(report.values['visits.total']).toBe(0);
    expect(findings(report)).toEqual(['extra-cell visits']);
    expect(report.extra).toMatchObject([{ kind: 'cell', path: 'visits', values: [0] }]);
  });

  test('a row that the form does not know', () => {
    const report = stock(...body.slice(0, 8), 'Globes', '7', '8', '15', ...body.slice(8));
    expect(report.values).toEqual(sound);
    expect(findings(report)).toEqual(['unknown-row stock']);
    expect(report.extra).toMatchObject([{ kind: 'row', labels: ['Globes'], values: [7, 8, 15] }]);
  });

  test('a group printed as one row', () => {
    const report = stock(...body.slice(0, 8), 'Media', '3', '1', '4', ...body.slice(17));
    expect(report.values['stock.media.films.owned']).toBeNull();
    expect(report.values['stock.sum.total']).toBe(12);
    expect(findings(report)).toEqual(['missing-row stock.media']);
    expect(report.extra).toMatchObject([{ kind: 'row', path: 'stock.media', values: [3, 1, 4] }]);
  });
});

describe('contradictions are reported and never mended', () => {
  test('a total that is not the sum', () => {
    const report = stock('Novels', '5', '1', '7', ...body.slice(4));
    expect(report.values['stock.novels.total']).toBe(7);
    expect(report.problems).toMatchObject([
      {
        rule: 'row-total',
        severity: 'error',
        path: 'stock.novels.total',
        paths: ['stock.novels.total', 'stock.novels.owned', 'stock.novels.lent'],
        expected: 6,
        actual: 7,
        quote: '7',
      },
    ]);
  });

  test('a part that alone exceeds the total, though another is missing', () => {
    const report = stock('Novels', '9', '', '7', ...body.slice(4));
    expect(findings(report)).toEqual([
      'blank-cell stock.novels.lent',
      'row-total stock.novels.total',
    ]);
    expect(findings(stock('Novels', '5', '', '7', ...body.slice(4)))).toEqual([
      'blank-cell stock.novels.lent',
    ]);
  });

  test('a sign that the figures beside it contradict', () => {
    const changed = partsTwoThree.map((cell) => (cell === '23' ? '37' : cell));
    const report = read(
      paragraph('一、Books'),
      lines(...stockHead, ...body, ...changed),
      ...visits,
    );
    expect(findings(report)).toEqual(['sign stock.readers.change']);
    expect(report.values['stock.readers.change']).toBe(-7);
  });

  test('two copies of a table that differ in a cell', () => {
    const again = body.map((cell) => (cell === '5' ? '8' : cell));
    const report = read(
      paragraph('一、Books'),
      lines(...stockHead, ...body),
      lines(...stockHead, ...again, ...partsTwoThree),
      ...visits,
    );
    expect(report.values['stock.novels.owned']).toBeNull();
    expect(report.values['stock.novels.total']).toBe(6);
    expect(findings(report)).toEqual(['ambiguous-cell stock.novels.owned']);
    expect(report.problems[0]!.message.en).toMatch(/more than one table.*8 \| 5/);
  });

  test('a copy captioned with another year is kept apart', () => {
    const again = body.map((cell) => (cell === '5' ? '8' : cell));
    const report = read(
      paragraph('Town Library report 2021年'),
      paragraph('一、Books'),
      lines(...stockHead, ...body, ...partsTwoThree),
      paragraph('Stock of 2020年'),
      lines(...stockHead, ...again),
      ...visits,
    );
    expect(report.values).toEqual(sound);
    expect(findings(report)).toEqual(['extra-cell stock']);
    expect(report.extra).toMatchObject([{ kind: 'table', section: 'books', path: 'stock' }]);
    expect(report.extra[0]!.values[0]).toMatchObject({ row: 'Novels', Owned: 8 });
  });

  test('sections and tables in another order', () => {
    const report = read(
      ...visits,
      paragraph('一、Books'),
      lines(...stockHead, ...body, ...partsTwoThree),
    );
    expect(report.values).toEqual(sound);
    expect(report.sections.map(({ id }) => id)).toEqual(['loans', 'books']);
    expect(report.extra).toEqual([]);
  });

  test('prose against the table', () => {
    const report = read(
      paragraph('一、Books'),
      paragraph('We bought 9件 in spring.'),
      lines(...stockHead, ...body, ...partsTwoThree),
      ...visits,
    );
    expect(report.problems).toMatchObject([
      { rule: 'narrative-mismatch', path: 'stock.novels.total', expected: 9, actual: 6 },
    ]);
    expect(report.facts).toMatchObject([{ section: 'books', value: 9, unit: '件' }]);
  });
});

test('every value keeps its lexeme and how it was obtained', () => {
  const report = stock(...body);
  expect(Object.keys(report.provenance)).toEqual(['form', ...Object.keys(sound)]);
  expect(report.provenance['stock.purchases.spent']).toMatchObject({
    lexeme: '2.5万元',
    how: 'row',
  });
});

test('each matched table becomes one mark in the tree and all other text stays', () => {
  const tree: Root = {
    type: 'root',
    children: [
      paragraph('Library report'),
      paragraph('一、Books'),
      lines(...stockHead, ...body, ...partsTwoThree),
      paragraph('A word after the table.'),
      ...visits,
    ],
  };
  const { tree: out } = reconcile(tree, { forms: [libraryForm] });
  expect(out.children.map(({ type }) => type)).toEqual([
    'heading',
    'heading',
    'formTable',
    'paragraph',
    'heading',
    'formTable',
  ]);
  expect(out.children[2]).toMatchObject(formTable('library-2020', 'stock'));
});

test('a document that fits no form is served with its sections and tables', () => {
  const report = read(
    { type: 'heading', depth: 1, children: [{ type: 'text', value: 'Minutes' }] },
    { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Present' }] },
    grid('Name|Votes', 'Li|3', 'Wang|007'),
  );
  expect(report).toMatchObject({ form: null, title: 'Minutes', values: {} });
  expect(report.sections).toMatchObject([{ id: 'section_1', title: 'Present' }]);
  expect(report.extra).toMatchObject([
    {
      kind: 'table',
      labels: ['Name', 'Votes'],
      values: [
        { Name: 'Li', Votes: 3 },
        { Name: 'Wang', Votes: '007' },
      ],
    },
  ]);
});

test('a form that is asked for by a wrong id is refused with the known ones', () => {
  const tree: Root = { type: 'root', children: [] };
  expect(() => reconcile(tree, { forms: [libraryForm], form: 'nope' })).toThrow(/library-2020/);
});

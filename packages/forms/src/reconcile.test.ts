import { formTable } from '@gouji/tree';
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
import { body, partsTwoThree, sound, stock, visits } from '../test/stock.js';
import { reconcile } from './reconcile.js';

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

  test('merged cells of its head part no copy from its caption', () => {
    const head = 'Kind | Owned | Lent out | All | | | | |';
    const part = (first: string) =>
      rows(head, first, 'Atlases | 2 | 0 | 2', 'Sum of all | 7 | 1 | 8');
    const report = read(
      paragraph('Town Library report 2021年'),
      paragraph('一、Books'),
      paragraph('Stock of 2021年'),
      part('Novels | 5 | 1 | 6'),
      paragraph('Stock of 2020年'),
      part('Novels | 8 | 1 | 9'),
      ...visits,
    );
    expect(report.values['stock.novels.owned']).toBe(5);
    expect(report.extra).toMatchObject([{ kind: 'table', section: 'books', path: 'stock' }]);
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

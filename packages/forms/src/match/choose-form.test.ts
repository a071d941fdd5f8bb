import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { grid, libraryForm, lines, paragraph } from '../../test/library.js';
import { museumForm } from '../../test/museum.js';
import { parseForm, reconcile } from '../index.js';

/** The library's form of a later year: other words in a few places. */
const laterForm = parseForm(`
id: library-2024
language: en
title: { zh: 图书馆年报, en: Library report }
years: { from: 2024 }
sections: [{ id: loans, title: Loans }]
tables:
  - id: visits
    section: loans
    title: { zh: 到馆, en: Visits }
    blocks:
      - columns:
          - { id: spring, label: Spring visits }
          - { id: autumn, label: Autumn visits }
          - { id: online, label: Visits by screen }
          - { id: robots, label: Visits by machines }
          - { id: total, label: Visits in all }
`);
const forms = [libraryForm, laterForm, museumForm];
const head = ['Spring visits', 'Autumn visits', 'Visits by screen', 'Visits by machines'];
const visits = [paragraph('Loans'), lines(...head, 'Visits in all', '1', '2', '3', '4', '10')];

function choose(children: RootContent[], form?: string) {
  const { report } = reconcile({ type: 'root', children }, { forms, form });
  return { report, told: report.problems.map(({ rule }) => rule) };
}

test('labels that only one of two forms has decide between them, and are told', () => {
  const { report } = choose(visits);
  expect(report.form).toBe('library-2024');
  expect(report.choice).toMatchObject({ by: 'labels', found: 5, labels: 5 });
  expect(report.provenance.form).toMatchObject({
    how: 'labels',
    lexeme: expect.stringContaining('Visits by screen'),
  });
});

test('a form that is asked for is taken whatever the labels say', () => {
  const { report } = choose(visits, 'library-2020');
  expect(report.form).toBe('library-2020');
  expect(report.choice?.by).toBe('setting');
});

test('a document that holds two forms is read by one, and the other is told', () => {
  const card = ['Name of the museum | Town House', 'Home page | a.example', 'Days open | 300'];
  const more = ['Open since | 2001-01-01', 'Open on Sundays | yes'];
  const figures = ['One. The house | ', '(1) Visitors counted | 3', '1. Adult visitors | 2'];
  const rest = ['2. Child visitors | 1', '(2) Rooms open | 4', 'Two. Ticket income | 5'];
  const list = grid('Indicator | Number reported', ...figures, ...rest);
  expect(choose([...visits, grid(...card, ...more), list]).told).toContain('second-form');
  expect(choose(visits).told).not.toContain('second-form');
});

test('a report of another year than its form is noted', () => {
  const rows = ['Novels | 5 | 1 | 6', 'Atlases | 2 | 0 | 2', '1.Films | 1 | 0 | 1'];
  const more = ['2.Music records | 0 | 0 | 0', 'Sum of all | 8 | 1 | 9'];
  const table = grid('Kind | Owned | Lent out | All', ...rows, ...more);
  const of = (year: number) =>
    choose([paragraph(`Library report ${year}`), paragraph('Books'), table, paragraph('Loans')]);
  expect(of(2019).told).toContain('form-year');
  expect(of(2021).told).not.toContain('form-year');
});

/** A form of a ferry: sections, and in them tables of the columns given. */
const ferryForm = (
  id: string,
  from: number,
  sections: string[],
  tables: Array<{ section: number; columns: string[] }>,
) =>
  parseForm(`
id: ${id}
language: en
title: { zh: 渡船年报, en: Ferry report }
years: { from: ${from}, to: ${from + 4} }
metadata: { titleWords: [Ferry report] }
sections: [${sections.map((title, x) => `{ id: s${x}, title: ${title} }`).join(', ')}]
tables:
${tables.map(ferryTable).join('')}`);

function ferryTable({ section, columns: own }: { section: number; columns: string[] }): string {
  return `  - id: t${section}
    section: s${section}
    title: { zh: 表${section}, en: Table of section ${section} }
    blocks: [{ columns: [${columns(...own)}] }]
`;
}

function columns(...labels: string[]): string {
  return labels.map((label, x) => `{ id: c${x}, label: ${label} }`).join(', ');
}

test('where the table that tells is missing, the year decides between issues of a form', () => {
  const head = ['Morning crossings', 'Noon crossings', 'Evening crossings', 'Night crossings'];
  // The tables that tell the two issues apart are not alike in length.
  const issue = (from: number, boats: string[]) =>
    ferryForm(
      `ferry-${from}`,
      from,
      ['Crossings', 'Boats'],
      [
        { section: 0, columns: head },
        { section: 1, columns: boats },
      ],
    );
  const forms = [
    issue(2010, ['Boats of wood', 'Boats with sails', 'Oars in stock']),
    issue(2015, ['Boats of steel']),
  ];
  const of = (title: string) => {
    const children = [title, 'Crossings'].map((text) => paragraph(text));
    const tree = {
      type: 'root' as const,
      children: [...children, lines(...head, '1', '2', '3', '4')],
    };
    return reconcile(tree, { forms }).report;
  };
  const old = of('Ferry report 2012');
  expect(old.form).toBe('ferry-2010');
  expect(old.problems).toContainEqual(
    expect.objectContaining({ rule: 'close-forms', severity: 'info', expected: 'ferry-2010' }),
  );
  expect(of('Ferry report 2016').form).toBe('ferry-2015');
  expect(of('Ferry report').problems).toContainEqual(
    expect.objectContaining({ rule: 'close-forms', severity: 'warning' }),
  );
});

test('one table of a form goes before titles that another form has too', () => {
  const labels = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map(
    (x) => `Crossings of kind ${x}`,
  );
  const form = (from: number, sections: string[], own: string[]) =>
    ferryForm(`ferry-${from}`, from, sections, [{ section: 0, columns: own }]);
  const more = Array.from({ length: 30 }, (_, x) => `Boats and crews of berth ${x}`);
  const forms = [
    form(2010, ['Crossings', 'Boats'], ['Oars', 'Sails', 'Ropes', 'Anchors']),
    form(2015, ['Crossings', 'Boats', 'Crews', 'Berths'], [...labels, ...more]),
  ];
  const texts = ['Ferry report 2016', 'Boats', 'Crossings'].map((text) => paragraph(text));
  const numbers = labels.map((_, x) => String(x));
  const tree = { type: 'root' as const, children: [...texts, lines(...labels, ...numbers)] };
  expect(reconcile(tree, { forms }).report.form).toBe('ferry-2015');
});

test('labels that are cut short decide where those that are whole do not', () => {
  const yard = (id: string, ...columns: string[]) =>
    parseForm(`
id: ${id}
language: en
title: { zh: 船坞, en: Shipyard }
years: { from: 2020 }
sections: [{ id: yard, title: Yard }]
tables:
  - id: yard
    section: yard
    title: { zh: 船坞, en: Yard }
    blocks:
      - columns: [${columns.map((label, at) => `{ id: c${at}, label: ${label} }`).join(', ')}]
        rows:
          - { id: barges, label: Barges }
          - { id: tugs, label: Tugs }
          - { id: ferries, label: Ferries }
          - { id: yachts, label: Yachts }
`);
  const old = yard('yard-2020', 'Vessels built', 'Vessels sold');
  const later = yard('yard-2024', 'Hulls launched', 'Hulls scrapped');
  const rows = ['Barges | 1 | 2', 'Tugs | 3 | 4', 'Ferries | 5 | 6', 'Yachts | 7 | 8'];
  const children = [paragraph('Yard'), grid('Kind | Hulls launc | Hulls scrap', ...rows)];
  const { report } = reconcile({ type: 'root', children }, { forms: [old, later] });
  expect(report.form).toBe('yard-2024');
});
